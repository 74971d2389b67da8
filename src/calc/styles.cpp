#include "calc/styles.hpp"

#include "calc/formats.hpp"
#include "calc/palette.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>

#include <iterator>

namespace calc {

using namespace css;

namespace {

enum class Fit { line, wrap, shrink };

constexpr Colour noColour = -1;
constexpr auto left = table::CellHoriJustify_LEFT;
constexpr auto right = table::CellHoriJustify_RIGHT;
constexpr auto centre = table::CellHoriJustify_CENTER;

/// What a style looks like. There is one scale of type sizes: 18 points for the title, 12 for headings, 11
/// for rungs, 10 for the rest. None is smaller: a page is printed at a scale at which that can be read; see
/// page.hpp. Long names shrink in a piece; on a prepared sheet, whose rows have room, they break into lines.
struct Definition {
    Style style;
    const char* name;
    float size; ///< points
    bool isBold = false;
    table::CellHoriJustify justify = left;
    Colour colour = palette::text;
    Colour fill = noColour;
    Format format = Format::general;
    Fit fit = Fit::line;
};

constexpr Definition definitions[] = {
    // clang-format off
    {Style::base,         "Ladder basis",           10, false, left,   palette::text, palette::white},
    {Style::title,        "Ladder titel",           18, true,  left,   palette::heading},
    {Style::subtitle,     "Ladder ondertitel",      11, false, left,   palette::text, noColour, Format::general, Fit::wrap},
    {Style::heading,      "Ladder kop",             12, true,  left,   palette::heading},
    {Style::columnText,   "Ladder kolom tekst",     10, true, left,  palette::faintText, noColour, Format::general, Fit::wrap},
    {Style::columnSymbol, "Ladder kolom teken",     10, true,  centre},
    {Style::columnNumber, "Ladder kolom getal",     10, true, right, palette::faintText, noColour, Format::general, Fit::wrap},
    {Style::name,         "Ladder naam",            10, false, left,   palette::text, noColour, Format::general, Fit::shrink},
    {Style::indented,     "Ladder naam ingesprongen", 10, false, left, palette::text, noColour, Format::general, Fit::shrink},
    {Style::count,        "Ladder aantal",          10, false, right,  palette::text, noColour, Format::count},
    {Style::decimal,      "Ladder herberekend",     10, false, right, palette::faintText, noColour, Format::decimal},
    {Style::share,        "Ladder aandeel",         10, false, right,  palette::text, noColour, Format::share},
    {Style::rate,         "Ladder verhouding",      10, false, right,  palette::text, noColour, Format::decimal},
    {Style::rank,         "Ladder rang",            10, false, right,  palette::text, noColour, Format::count},
    {Style::weight,       "Ladder gewicht",         10, false, right, palette::faintText, noColour, Format::weight},
    {Style::bar,          "Ladder balk",            10, false, left,   palette::text, palette::track, Format::hidden},
    {Style::stepName,     "Ladder trede naam",      11, true,  left,   palette::text, noColour, Format::general, Fit::shrink},
    {Style::stepCount,    "Ladder trede aantal",    11, true,  right,  palette::text, noColour, Format::count, Fit::shrink},
    {Style::stepShare,    "Ladder trede aandeel",   11, true,  right,  palette::text, noColour, Format::share},
    {Style::stepRate,     "Ladder trede verhouding", 11, true, right,  palette::text, noColour, Format::decimal},
    {Style::stepNumber,   "Ladder trede nummer",    11, true,  centre},
    {Style::symbol,       "Ladder teken",           10, true,  centre},
    {Style::bracket,      "Ladder accolade",        10, true, centre, palette::heading, palette::track, Format::general, Fit::wrap},
    {Style::movement,     "Ladder beweging",        10, false, right, palette::heading, noColour, Format::general, Fit::wrap},
    {Style::verdict,      "Ladder oordeel",         10, false, left,   palette::text, noColour, Format::general, Fit::wrap},
    {Style::label,        "Ladder opschrift",       10, false, right,  palette::faintText},
    {Style::choice,       "Ladder keuze",           11, true,  left,   palette::heading, palette::choice},
    {Style::note,         "Ladder noot",            10, false, left, palette::text, noColour, Format::general, Fit::wrap},
    {Style::source,       "Ladder bron",            10, false, left, palette::faintText},
    {Style::warning,      "Ladder waarschuwing",    10, true,  left,   palette::warning},
    {Style::helper,       "Ladder hulpcel",         10, false, left,   palette::faintText, noColour, Format::hidden},
    {Style::noFigure,     "Ladder zonder cijfer",   10, false, left,   palette::faintText, palette::noFigure},
    // clang-format on
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(definitions); ++i) {
        if (static_cast<std::size_t>(definitions[i].style) != i)
            return false;
    }
    return std::size(definitions) == static_cast<std::size_t>(Style::noFigure) + 1;
}
static_assert(isInOrder(), "every style is defined, in the order of the enumeration");

const Definition& definitionOf(Style style) {
    return definitions[static_cast<std::size_t>(style)];
}

uno::Reference<container::XNameContainer> family(const uno::Reference<frame::XModel>& document,
                                                 const char* name) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document, uno::UNO_QUERY_THROW);
    return {supplier->getStyleFamilies()->getByName(rtl::OUString::createFromAscii(name)),
            uno::UNO_QUERY_THROW};
}

table::BorderLine2 line(Colour colour, sal_uInt32 width) {
    table::BorderLine2 line;
    line.Color = colour;
    line.LineWidth = width; // 1/100 mm
    return line;
}

/// Whether a style only overlays others, and so says nothing of alignment, formats and lines.
constexpr bool isOverlay(Style style) {
    return style == Style::noFigure;
}

constexpr bool isColumnHeading(Style style) {
    return style == Style::columnText || style == Style::columnSymbol || style == Style::columnNumber;
}

void setAlignment(const uno::Reference<uno::XInterface>& style, const Definition& definition) {
    office::set(style, "HoriJustify", definition.justify);
    office::set(style, "VertJustify", table::CellVertJustify2::CENTER);
    office::set(style, "IsTextWrapped", definition.fit == Fit::wrap);
    office::set(style, "ShrinkToFit", definition.fit == Fit::shrink);
    constexpr sal_Int16 indent = 300; // 1/100 mm
    if (definition.style == Style::share || definition.style == Style::stepShare)
        office::set(style, "ParaRightMargin", indent / 2);
    if (definition.style == Style::indented || definition.style == Style::verdict)
        office::set(style, "ParaIndent", indent);
    if (definition.style == Style::bracket)
        office::set(style, "RotateAngle", sal_Int32(9000)); // 1/100 degree
    if (definition.style == Style::note)
        office::set(style, "VertJustify", table::CellVertJustify2::TOP);
    if (isColumnHeading(definition.style))
        office::set(style, "VertJustify", table::CellVertJustify2::BOTTOM);
}

void setLines(const uno::Reference<uno::XInterface>& style, Style which) {
    constexpr sal_uInt32 hair = 5;
    constexpr sal_uInt32 thick = 35;
    if (isColumnHeading(which))
        office::set(style, "BottomBorder2", line(palette::heading, thick));
    if (which == Style::choice)
        office::set(style, "BottomBorder2", line(palette::heading, thick));
    if (which == Style::bracket)
        office::set(style, "RightBorder2", line(palette::heading, thick));
    if (which == Style::heading)
        office::set(style, "BottomBorder2", line(palette::line, hair));
}

void fill(const uno::Reference<frame::XModel>& document, const uno::Reference<uno::XInterface>& style,
          const Definition& definition) {
    office::set(style, "CharColor", definition.colour);
    if (definition.fill != noColour)
        office::set(style, "CellBackColor", definition.fill);
    if (isOverlay(definition.style)) {
        office::set(style, "CharHeight", definition.size);
        office::set(style, "CharWeight", awt::FontWeight::NORMAL);
        return;
    }
    const float weight = definition.isBold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL;
    office::set(style, "CharHeight", definition.size);
    office::set(style, "CharWeight", weight);
    setAlignment(style, definition);
    setLines(style, definition.style);
    if (definition.format != Format::general)
        office::set(style, "NumberFormat", keyOf(document, definition.format));
}

} // namespace

rtl::OUString nameOf(Style style) {
    return rtl::OUString::createFromAscii(definitionOf(style).name);
}

std::vector<rtl::OUString> addStyles(const uno::Reference<frame::XModel>& document) {
    const auto styles = family(document, "CellStyles");
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    std::vector<rtl::OUString> added;
    for (const auto& definition : definitions) {
        const auto name = nameOf(definition.style);
        if (styles->hasByName(name))
            continue;
        const uno::Reference<style::XStyle> style(factory->createInstance("com.sun.star.style.CellStyle"),
                                                  uno::UNO_QUERY_THROW);
        styles->insertByName(name, uno::Any(style));
        if (definition.style == Style::base)
            style->setParentStyle("Default");
        else if (!isOverlay(definition.style))
            style->setParentStyle(nameOf(Style::base));
        fill(document, style, definition);
        added.push_back(name);
    }
    return added;
}

void removeStyles(const uno::Reference<frame::XModel>& document, const char* familyName,
                  const std::vector<rtl::OUString>& names) {
    const auto styles = family(document, familyName);
    for (const auto& name : names) {
        if (styles->hasByName(name))
            styles->removeByName(name);
    }
}

} // namespace calc
