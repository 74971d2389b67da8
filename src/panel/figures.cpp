#include "panel/figures.hpp"

#include "ladder/figures.hpp"
#include "ladder/search.hpp"
#include "panel/words.hpp"
#include "sheets/words.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace panel {

using sheets::Measure;

namespace {

// Spaces that are as wide as a digit and as a full stop in most typefaces.
constexpr std::string_view digitSpace = "\u2007";
constexpr std::string_view pointSpace = "\u2008";

std::string figureText(const ladder::Edition& edition, ladder::AreaIndex area, ladder::ItemIndex item,
                       Measure measure, const Numbers& numbers, ladder::Language language) {
    if (isAgainstBase(measure)) {
        if (const auto rate = ladder::rate(edition, area, item, ladder::firstBase))
            return numbers.of(Measure::rate, *rate);
    } else if (const auto value = edition.value(area, item)) {
        return numbers.count(static_cast<double>(*value));
    }
    const bool isMeasured = !edition.observation(area, item).isOutOfScope();
    return say(language, isMeasured ? sheets::words::notAvailable : words::notCollected);
}

/// What stands behind it: nothing in an area that is no part of another one.
std::string partText(const ladder::Edition& edition, ladder::AreaIndex area, ladder::ItemIndex item,
                     Measure measure, const Numbers& numbers) {
    if (!edition.areas()[area].parent)
        return {};
    const bool isIndex = isAgainstBase(measure);
    const auto part = isIndex ? ladder::index(edition, area, item, ladder::firstBase)
                              : ladder::shareOfParent(edition, area, item);
    return part ? numbers.of(isIndex ? Measure::index : Measure::share, *part) : std::string();
}

/// Aligns texts at their right: each gets spaces for the digits and the separators that others have more of.
class Column {
public:
    void add(const std::string& text) {
        const auto [digits, points] = counted(text);
        digits_ = std::max(digits_, digits);
        points_ = std::max(points_, points);
    }
    std::string aligned(const std::string& text) const {
        const auto [digits, points] = counted(text);
        std::string line;
        for (auto i = points; i < points_; ++i)
            line += pointSpace;
        for (auto i = digits; i < digits_; ++i)
            line += digitSpace;
        return line + text;
    }

private:
    /// Digits, letters and the dash count as wide; separators, whichever a locale has, as narrow.
    static std::pair<std::size_t, std::size_t> counted(std::string_view text) {
        constexpr std::string_view dash = "–";
        std::size_t narrow = 0;
        std::size_t wide = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if ((byte & 0xC0) == 0x80) // a byte that does not begin a character
                continue;
            const bool isWide = std::isalnum(byte) != 0 || byte == '%' || text.substr(i).starts_with(dash);
            ++(isWide ? wide : narrow);
        }
        return {wide, narrow};
    }

    std::size_t digits_ = 0;
    std::size_t points_ = 0;
};

} // namespace

std::vector<FigureRow> figureRows(const ladder::Edition& edition, ladder::AreaIndex area,
                                  std::string_view search, Measure measure, const Numbers& numbers,
                                  ladder::Language language) {
    std::vector<FigureRow> rows;
    for (const auto item : ladder::search(edition, search))
        rows.push_back({item, figureText(edition, area, item, measure, numbers, language),
                        partText(edition, area, item, measure, numbers),
                        label(edition.items()[item], language)});
    return rows;
}

std::vector<AreaRow> areaRows(const ladder::Edition& edition, std::string_view search,
                              ladder::Language language) {
    std::vector<AreaRow> rows;
    for (const auto& found : ladder::searchAreas(edition, search)) {
        const auto place =
            found.place ? edition.places()[*found.place].name.in(language) + " " : std::string();
        rows.push_back({found, place + "→ " + edition.areas()[found.area].name.in(language)});
    }
    return rows;
}

std::vector<std::string> linesOf(const std::vector<FigureRow>& rows) {
    Column figures;
    Column parts;
    bool hasParts = false;
    for (const auto& row : rows) {
        figures.add(row.figure);
        parts.add(row.part);
        hasParts |= !row.part.empty();
    }
    std::vector<std::string> lines;
    for (const auto& row : rows) {
        auto line = figures.aligned(row.figure);
        if (hasParts)
            line.append("  ").append(parts.aligned(row.part));
        lines.push_back(line.append("  ").append(row.name));
    }
    return lines;
}

} // namespace panel
