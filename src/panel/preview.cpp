#include "panel/preview.hpp"

#include <boost/format.hpp>

#include <algorithm>

namespace panel {

namespace {

using calc::Colour;

constexpr double indent = 5; ///< of each rung beside the one below it
constexpr double numberWidth = 16;
constexpr double figureWidth = 48;
constexpr double spaceBetween = 3;
constexpr double textSize = 11;

std::string hex(Colour colour) {
    return (boost::format("#%06x") % colour).str();
}

/// Draws the letters with a thin line around them, which makes shapes of them: LibreOffice 25.2 without a
/// toolkit does not draw mere text.
std::string text(double x, double y, const char* anchor, Colour colour, const std::string& words) {
    return (boost::format("<text x=\"%1%\" y=\"%2%\" text-anchor=\"%3%\" fill=\"%4%\" font-size=\"%5%\" "
                          "font-family=\"sans-serif\" stroke=\"%4%\" stroke-width=\"0.1\">%6%</text>") %
            x % y % anchor % hex(colour) % textSize % words)
        .str();
}

/// Draws one rung, of which x and y are the upper left corner.
std::string drawRung(const RungFigure& rung, Colour colour, double x, double y, double width, double height,
                     double largest, const ThemeColours& colours, const FormatFigure& format) {
    const double baseline = y + height / 2 + textSize * 0.36;
    const double barStart = x + numberWidth;
    const double barWidth = std::max(1.0, width - figureWidth - barStart);
    auto svg = text(x + numberWidth / 2, baseline, "middle", colours.text, std::to_string(rung.number));
    const boost::format box("<rect x=\"%1%\" y=\"%2%\" width=\"%3%\" height=\"%4%\" rx=\"2\" %5%/>");
    if (!rung.figure)
        return svg + (boost::format(box) % barStart % (y + 0.5) % barWidth % (height - 1) %
                      ("fill=\"none\" stroke=\"" + hex(colours.between(0.5)) + "\" stroke-dasharray=\"3 3\""))
                         .str();
    const auto track = colours.between(0.12);
    svg += (boost::format(box) % barStart % y % barWidth % height % ("fill=\"" + hex(track) + "\"")).str();
    const double bar = largest > 0 ? std::max(1.0, barWidth * *rung.figure / largest) : 0;
    svg += (boost::format(box) % barStart % y % bar % height % ("fill=\"" + hex(colour) + "\"")).str();
    return svg + text(width - 2, baseline, "end", colours.text, format(*rung.figure));
}

} // namespace

Colour ThemeColours::between(double part) const {
    Colour mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const auto channel = [&](Colour colour) { return (colour >> shift) & 0xFF; };
        mixed |= static_cast<Colour>(channel(text) * part + channel(background) * (1 - part)) << shift;
    }
    return mixed;
}

std::vector<RungFigure> rungFigures(const ladder::Edition& edition, ladder::AreaIndex area) {
    std::vector<RungFigure> rungs;
    for (const auto rung : rungsOf(edition)) {
        const auto value = edition.value(area, rung);
        rungs.push_back(
            {edition.items()[rung].rung, value ? std::optional(static_cast<double>(*value)) : std::nullopt});
    }
    return rungs;
}

std::string drawLadder(const ladder::Edition& edition, ladder::AreaIndex area, const ThemeColours& colours,
                       const PreviewSize& size, const FormatFigure& format) {
    const auto rungs = rungFigures(edition, area);
    double largest = 0;
    for (const auto& rung : rungs)
        largest = std::max(largest, rung.figure.value_or(0));
    const double width = size.width / size.scale;
    const double height = size.height / size.scale;
    const double pitch = height / static_cast<double>(std::max<std::size_t>(rungs.size(), 1));
    auto svg =
        (boost::format(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1%\" height=\"%2%\" "
             "viewBox=\"0 0 %1% %2%\"><rect x=\"-1\" y=\"-1\" width=\"%4%\" height=\"%5%\" fill=\"%3%\"/>") %
         width % height % hex(colours.background) % (width + 2) % (height + 2))
            .str();
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        const double x = indent * static_cast<double>(rungs.size() - 1 - i);
        svg += drawRung(rungs[i], calc::palette::rung(i), x, pitch * static_cast<double>(i), width,
                        pitch - spaceBetween, largest, colours, format);
    }
    return svg + "</svg>";
}

} // namespace panel
