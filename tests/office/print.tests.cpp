// Pages on paper.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>

using namespace css;
using prepared::Sheet;

namespace {

std::ptrdiff_t pagesOf(const Sheet& sheet) {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "blad.pdf";
    sheet.document().store(file, "calc_pdf_Export");
    std::ifstream stream(file, std::ios::binary);
    const std::string pdf{std::istreambuf_iterator<char>(stream), {}};
    const std::regex page("/Type */Page[^s]");
    return std::distance(std::sregex_iterator(pdf.begin(), pdf.end(), page), std::sregex_iterator());
}

uno::Reference<beans::XPropertySet> pageStyleOf(const Sheet& sheet) {
    rtl::OUString name;
    uno::Reference<beans::XPropertySet>(sheet.document().sheet(), uno::UNO_QUERY_THROW)
        ->getPropertyValue("PageStyle") >>= name;
    const uno::Reference<style::XStyleFamiliesSupplier> families(sheet.document().model(),
                                                                 uno::UNO_QUERY_THROW);
    const uno::Reference<container::XNameAccess> styles(families->getStyleFamilies()->getByName("PageStyles"),
                                                        uno::UNO_QUERY_THROW);
    return {styles->getByName(name), uno::UNO_QUERY_THROW};
}

} // namespace

TEST_CASE("print: a sheet that is made for one page is one page, whatever the area", "[print]") {
    std::size_t onOnePage = 0;
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const Sheet sheet(offices::dutch(), prepared.command, "Midden-West-Vlaanderen");
        if (pageStyleOf(sheet)->getPropertyValue("ScaleToPagesY") != uno::Any(sal_Int16(1)))
            continue;
        CHECK(pagesOf(sheet) == 1);
        ++onOnePage;
    }
    CHECK(onOnePage >= 3);
    CHECK(pagesOf(Sheet(offices::english(), "insertLadder")) == 1);
    // A page for each part.
    CHECK(pagesOf(Sheet(offices::dutch(), "insertQuality")) == 4);
}

TEST_CASE("print: A4, landscape, with header and footer", "[print]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    const auto page = pageStyleOf(sheet);
    const auto has = [&](const char* property, const uno::Any& value) {
        INFO(property);
        CHECK(page->getPropertyValue(rtl::OUString::createFromAscii(property)) == value);
    };
    has("IsLandscape", uno::Any(true));
    // The office counts in twentieths of a point.
    const auto length = [&](const char* property) {
        sal_Int32 value = 0;
        page->getPropertyValue(rtl::OUString::createFromAscii(property)) >>= value;
        return value;
    };
    CHECK(std::abs(length("Width") - 29700) <= 2);
    CHECK(std::abs(length("Height") - 21000) <= 2);
    has("HeaderIsOn", uno::Any(true));
    has("FooterIsOn", uno::Any(true));
    has("ScaleToPagesX", uno::Any(sal_Int16(1)));
    has("ScaleToPagesY", uno::Any(sal_Int16(1)));
}

TEST_CASE("print: what only feeds other cells is hidden", "[print]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    const uno::Reference<table::XColumnRowRange> columns(sheet.document().sheet(), uno::UNO_QUERY_THROW);
    for (const auto& [column, isShown] : {std::pair(25, true), {26, false}, {27, false}, {28, true}}) {
        INFO(column);
        const uno::Reference<beans::XPropertySet> properties(columns->getColumns()->getByIndex(column),
                                                             uno::UNO_QUERY_THROW);
        CHECK(properties->getPropertyValue("IsVisible") == uno::Any(isShown));
    }
}
