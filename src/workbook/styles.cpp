#include "workbook/styles.hpp"

#include "calc/formats.hpp"
#include "calc/palette.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

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

namespace palette = calc::palette;

struct Definition {
    Style style;
    const char* name;
    float size; ///< points
    bool isBold = false;
    calc::Colour colour = palette::text;
    calc::Colour fill = palette::white;
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

/// The cells that a user fills in follow the theme of the office; all others are white paper in any theme.
constexpr bool isInput(Style style) {
    return style >= Style::inputText;
}

void define(const uno::Reference<frame::XModel>& document, const uno::Reference<style::XStyle>& style,
            const Definition& definition, const lang::Locale& locale) {
    set(style, "CharHeight", definition.size);
    set(style, "CharWeight", definition.isBold ? awt::FontWeight::BOLD : awt::FontWeight::NORMAL);
    if (!isInput(definition.style)) {
        set(style, "CharColor", definition.colour);
        set(style, "CellBackColor", definition.fill);
    }
    // No dictionary has the names and ids that a user types.
    set(style, "CharLocale", isInput(definition.style) ? lang::Locale("zxx", {}, {}) : locale);
    set(style, "IsTextWrapped", definition.isWrapped);
    set(style, "VertJustify", table::CellVertJustify2::TOP);
    constexpr sal_Int16 indent = 100; // 1/100 mm
    set(style, "ParaIndent", indent);
    if (definition.style == Style::heading || definition.style == Style::paragraph) {
        set(style, "ParaTopMargin", sal_Int32(indent / 2));
        set(style, "ParaBottomMargin", sal_Int32(indent / 2));
    }
    set(style, "CellProtection", util::CellProtection(!isInput(definition.style), false, false, false));
    set(style, "HoriJustify", table::CellHoriJustify_LEFT); // without it there is no indent
    if (definition.style == Style::inputText)
        set(style, "NumberFormat", calc::keyOf(document, calc::Format::text));
    // Numbers keep the general format. With another one, Calc would show a date or a percentage that is typed
    // as a plain number, and nobody would see that it is none.
    if (definition.style == Style::inputCount)
        set(style, "HoriJustify", table::CellHoriJustify_RIGHT);
    if (definition.style == Style::inputNumber)
        set(style, "HoriJustify", table::CellHoriJustify_CENTER);
}

} // namespace

rtl::OUString nameOf(Style style) {
    return rtl::OUString::createFromAscii(definitions[static_cast<std::size_t>(style)].name);
}

lang::Locale localeOf(ladder::Language language) {
    static constexpr ladder::InEachLanguage<const char*> countries{"BE", "GB"};
    return {office::toOUString(ladder::languageCodes.in(language)),
            rtl::OUString::createFromAscii(countries.in(language)),
            {}};
}

void addStyles(const uno::Reference<frame::XModel>& document, ladder::Language language) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document, uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameContainer> styles(
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW);
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    for (const auto& definition : definitions) {
        const uno::Reference<style::XStyle> style(factory->createInstance("com.sun.star.style.CellStyle"),
                                                  uno::UNO_QUERY_THROW);
        styles->insertByName(nameOf(definition.style), uno::Any(style));
        style->setParentStyle("Default");
        define(document, style, definition, localeOf(language));
    }
}

} // namespace workbook
