#include "calc/page.hpp"

#include "calc/words.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>

namespace calc {

using namespace css;
using office::set;

namespace {

constexpr Length printedWidth = 27700;  ///< between the margins
constexpr Length printedHeight = 18200; ///< between header and footer
constexpr sal_Int16 leastScale = 80;    ///< per cent
constexpr Length longSide = 29700;
constexpr Length shortSide = 21000;
constexpr Length margin = (longSide - printedWidth) / 2;
constexpr Length edge = 650; ///< above the header and below the footer
constexpr Length band = 600; ///< the height of each

uno::Reference<text::XTextRange> endOf(const uno::Reference<text::XText>& text) {
    const auto cursor = text->createTextCursor();
    cursor->gotoEnd(false);
    return {cursor, uno::UNO_QUERY_THROW};
}

void append(const uno::Reference<text::XText>& text, const rtl::OUString& words) {
    text->insertString(endOf(text), words, false);
}

enum class Field { date, page, pages };

void append(const uno::Reference<frame::XModel>& document, const uno::Reference<text::XText>& text,
            Field which) {
    const auto* name = which == Field::date ? "DateTime" : which == Field::page ? "PageNumber" : "PageCount";
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    const uno::Reference<text::XTextContent> field(
        factory->createInstance("com.sun.star.text.TextField." + rtl::OUString::createFromAscii(name)),
        uno::UNO_QUERY_THROW);
    if (which == Field::date)
        set(field, "IsDate", true); // not the time; the office takes this only before it is inserted
    text->insertTextContent(endOf(text), field, false);
}

/// Fills the header, with what it is and the date of printing, and the footer, with the page. Neither says
/// anything of the area, the edition or the language, which differ from sheet to sheet.
void fillBands(const uno::Reference<frame::XModel>& document, const uno::Reference<uno::XInterface>& style) {
    using Content = uno::Reference<sheet::XHeaderFooterContent>;
    const auto header = office::get<Content>(style, "RightPageHeaderContent");
    for (const auto& part : {header->getLeftText(), header->getCenterText(), header->getRightText()})
        part->setString({});
    append(header->getLeftText(), rtl::OUString::createFromAscii(words::header));
    append(document, header->getRightText(), Field::date);
    set(style, "RightPageHeaderContent", header);

    const auto footer = office::get<Content>(style, "RightPageFooterContent");
    for (const auto& part : {footer->getLeftText(), footer->getCenterText(), footer->getRightText()})
        part->setString({});
    append(document, footer->getRightText(), Field::page);
    append(footer->getRightText(), " / ");
    append(document, footer->getRightText(), Field::pages);
    set(style, "RightPageFooterContent", footer);
}

void setSizes(const uno::Reference<uno::XInterface>& style, Pages pages) {
    set(style, "IsLandscape", true);
    set(style, "Width", longSide);
    set(style, "Height", shortSide);
    for (const auto* side : {"LeftMargin", "RightMargin"})
        set(style, side, margin);
    for (const auto* side : {"TopMargin", "BottomMargin"})
        set(style, side, edge);
    for (const auto* on : {"HeaderIsOn", "FooterIsOn"})
        set(style, on, true);
    for (const auto* distance : {"HeaderBodyDistance", "FooterBodyDistance"})
        set(style, distance, Length(150));
    for (const auto* height : {"HeaderHeight", "FooterHeight"})
        set(style, height, band);
    set(style, "FirstPageNumber", sal_Int16(0)); // goes on from the sheet before, whatever its page style
    set(style, "CenterHorizontally", true);
    if (pages == Pages::wide) {
        set(style, "PageScale", leastScale);
        return;
    }
    set(style, "ScaleToPagesX", sal_Int16(1));
    set(style, "ScaleToPagesY", sal_Int16(pages == Pages::one ? 1 : 0));
}

/// Documents store these names.
rtl::OUString nameOf(Pages pages) {
    switch (pages) {
    case Pages::one:
        return "Ladder op een pagina";
    case Pages::tall:
        return "Ladder op meer pagina's";
    case Pages::wide:
        break;
    }
    return "Ladder op pagina's naast elkaar";
}

} // namespace

namespace {

/// The height of a page at the scale at which a sheet is as wide as the paper.
Length heightBeside(Length width) {
    const auto scale = std::min(1.0, static_cast<double>(printedWidth) / std::min(width, mostWidth));
    return static_cast<Length>(printedHeight / scale);
}

} // namespace

Pages pagesFor(Length width, Length height) {
    if (width > mostWidth)
        return Pages::wide;
    return height > mostHeight ? Pages::tall : Pages::one;
}

Length pageHeight(Length width) {
    // A little less, as the office cuts the scale to whole per cents.
    return heightBeside(width) * 98 / 100;
}

std::vector<rtl::OUString> addPageStyles(const uno::Reference<frame::XModel>& document) {
    const uno::Reference<style::XStyleFamiliesSupplier> supplier(document, uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameContainer> styles(
        supplier->getStyleFamilies()->getByName("PageStyles"), uno::UNO_QUERY_THROW);
    const uno::Reference<lang::XMultiServiceFactory> factory(document, uno::UNO_QUERY_THROW);
    std::vector<rtl::OUString> added;
    for (const auto pages : {Pages::one, Pages::tall, Pages::wide}) {
        const auto name = nameOf(pages);
        if (styles->hasByName(name))
            continue;
        const auto style = factory->createInstance("com.sun.star.style.PageStyle");
        styles->insertByName(name, uno::Any(style));
        setSizes(style, pages);
        fillBands(document, style);
        added.push_back(name);
    }
    return added;
}

void setPage(const Canvas& canvas, Pages pages) {
    set(canvas.sheet(), "PageStyle", nameOf(pages));
}

} // namespace calc
