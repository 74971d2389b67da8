#include "workbook/styles.hpp"

#include "office/properties.hpp"
#include "sheets/formats.hpp"
#include "sheets/palette.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/util/CellProtection.hpp>

#include <iterator>

namespace workbook {

using namespace css;
using office::set;

namespace {

namespace palette = sheets::palette;

struct Definition {
    Style style;
    const char* name;
    float size; ///< points
    bool isBold = false;
    sheets::Colour colour = palette::text;
    sheets::Colour fill = palette::white;
    bool isWrapped = true;
};

constexpr Definition definitions[] = {
    {Style::title, "Editie titel", 16, true, palette::heading, palette::white, false},
    {Style::purpose, "Editie blad", 10, false, palette::faintText, palette::white, false},
    {Style::heading, "Editie kop", 10, true, palette::white, palette::heading},
    {Style::label, "Editie opschrift", 10, true, palette::heading},
    {Style::paragraph, "Editie uitleg", 10},
    {Style::help, "Editie hulp", 9, false, palette::faintText},
    {Style::inputText, "Editie invoer tekst", 10},
    {Style::inputCount, "Editie invoer cijfer", 10, false, palette::text, palette::white, false},
    {Style::inputNumber, "Editie invoer getal", 10, false, palette::text, palette::white, false},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(definitions); ++i) {
        if (static_cast<std::size_t>(definitions[i].style) != i)
            return false;
    }
    return std::size(definitions) == static_cast<std::size_t>(Style::inputNumber) + 1;
}
static_assert(isInOrder(), "every style is defined, in the order of the enumeration");

/// What the user types follows the theme of the office; the rest is on white paper in any.
constexpr bool isInput(Style style) {
    return style >= Style::inputText;
}

void fill(const uno::Reference<frame::XModel>& document, const uno::Reference<style::XStyle>& style,
          const Definition& definition) {
    set(style, "CharHeight", definition.size);
    set(style, "CharWeight", definition.isBold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL);
    if (!isInput(definition.style)) {
        set(style, "CharColor", definition.colour);
        set(style, "CellBackColor", definition.fill);
    }
    set(style, "IsTextWrapped", definition.isWrapped);
    set(style, "VertJustify", table::CellVertJustify2::TOP);
    set(style, "CellProtection", util::CellProtection(!isInput(definition.style), false, false, false));
    if (definition.style == Style::inputText)
        set(style, "NumberFormat", sheets::keyOf(document, sheets::Format::text));
    if (definition.style == Style::inputCount)
        set(style, "NumberFormat", sheets::keyOf(document, sheets::Format::count));
    if (definition.style == Style::inputCount || definition.style == Style::inputNumber)
        set(style, "HoriJustify", table::CellHoriJustify_RIGHT);
}

} // namespace

rtl::OUString nameOf(Style style) {
    return rtl::OUString::createFromAscii(definitions[static_cast<std::size_t>(style)].name);
}

void addStyles(const uno::Reference<frame::XModel>& document) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document, uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameContainer> styles(
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW);
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    for (const auto& definition : definitions) {
        const uno::Reference<style::XStyle> style(factory->createInstance("com.sun.star.style.CellStyle"),
                                                  uno::UNO_QUERY_THROW);
        styles->insertByName(nameOf(definition.style), uno::Any(style));
        style->setParentStyle("Default");
        fill(document, style, definition);
    }
}

} // namespace workbook
