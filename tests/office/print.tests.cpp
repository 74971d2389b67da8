// Pages on paper.

#include "office/places.hpp"
#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>

using namespace css;
using prepared::Sheet;

namespace {

std::string pdfOf(const Sheet& sheet) {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "blad.pdf";
    sheet.document().store(file, "calc_pdf_Export");
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t pagesOf(const Sheet& sheet) {
    const auto pdf = pdfOf(sheet);
    const std::regex page("/Type */Page[^s]");
    return std::distance(std::sregex_iterator(pdf.begin(), pdf.end(), page), std::sregex_iterator());
}

/// What was compressed from a position on; nothing where that is something else.
std::string inflated(std::string_view compressed) {
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());
    inflateInit(&stream);
    std::string text;
    std::array<char, 65536> part{};
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = part.size();
        result = inflate(&stream, Z_NO_FLUSH);
        text.append(part.data(), part.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return text;
}

/// The size in points of the smallest text on the pages.
double smallestText(const Sheet& sheet) {
    constexpr std::string_view start = "stream\n";
    const std::regex font("/F[0-9]+ ([0-9.]+) Tf");
    const auto pdf = pdfOf(sheet);
    double smallest = 1000;
    for (auto at = pdf.find(start); at != std::string::npos; at = pdf.find(start, at + 1)) {
        const auto content = inflated(std::string_view(pdf).substr(at + start.size()));
        for (std::sregex_iterator size(content.begin(), content.end(), font); size != std::sregex_iterator();
             ++size)
            smallest = std::min(smallest, std::stod((*size)[1]));
    }
    return smallest;
}

/// An office with an edition of so many municipalities.
class OfficeWithMany {
public:
    explicit OfficeWithMany(int areas) {
        places::putWithAreas(areas, profile_.editions());
        places::outlineAreas(areas, profile_.editions());
        office_ = std::make_unique<support::Office>(profile_.path());
    }
    const support::Office& office() const { return *office_; }

private:
    places::Profile profile_;
    std::unique_ptr<support::Office> office_;
};

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

TEST_CASE("print: a sheet takes one page where it can be read there, and more where it cannot", "[print]") {
    for (const auto* area : {"West-Vlaanderen", "Midden-West-Vlaanderen"})
        CHECK(pagesOf(Sheet(offices::dutch(), "insertLadder", area)) == 1);
    CHECK(pagesOf(Sheet(offices::english(), "insertLadder")) == 1);
    CHECK(pagesOf(Sheet(offices::dutch(), "insertSectors")) == 1);
    // The rates; the figures; the shares and ranks with the notes.
    CHECK(pagesOf(Sheet(offices::dutch(), "insertComparison")) == 3);
    CHECK(pagesOf(Sheet(offices::dutch(), "insertMap")) == 1);
    // A page for each part.
    CHECK(pagesOf(Sheet(offices::dutch(), "insertQuality")) == 4);
}

TEST_CASE("print: no text is smaller than 8 points, however many areas there are", "[print]") {
    const OfficeWithMany many(200);
    const OfficeWithMany manyOnMap(80); // a map can have no more
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const auto isLegible = [&](const support::Office& office, const char* area,
                                   const char* edition = "") {
            const auto smallest = smallestText(Sheet(office, prepared.command, area, edition));
            return smallest >= 7.9 && smallest < 12; // there is text
        };
        CHECK(isLegible(offices::dutch(), "Midden-West-Vlaanderen"));
        CHECK(isLegible(offices::threeEditions(), "Westhoek"));
        CHECK(isLegible((prepared.needs.outlines ? manyOnMap : many).office(), "", "2032"));
    }
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

TEST_CASE("print: all sheets have the same margins, header and footer, and begin alike", "[print]") {
    const Sheet first(offices::dutch(), "insertLadder", "Westhoek");
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const Sheet sheet(offices::dutch(), prepared.command, "Westhoek");
        for (const auto* property : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderHeight",
                                     "FooterHeight", "HeaderIsOn", "FooterIsOn", "CenterHorizontally"}) {
            INFO(property);
            const auto name = rtl::OUString::createFromAscii(property);
            CHECK(pageStyleOf(sheet)->getPropertyValue(name) == pageStyleOf(first)->getPropertyValue(name));
        }
        CHECK(prepared::firstCellsWith(sheet.document(), "Ladder titel").front() == "A1");
        const bool isStart = std::string_view(prepared.kind) == "start"; // its choices stand below each other
        CHECK(prepared::firstCellsWith(sheet.document(), "Ladder keuze")
                  .front()
                  .ends_with(isStart ? "3" : "2"));
        CHECK(prepared::headlineCell(sheet.document()).starts_with("A"));
    }
}

TEST_CASE("print: what only feeds other cells is hidden", "[print]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    const uno::Reference<table::XColumnRowRange> columns(sheet.document().sheet(), uno::UNO_QUERY_THROW);
    for (const auto& [column, isShown] : {std::pair(27, true), {28, false}, {45, false}, {46, true}}) {
        INFO(column);
        const uno::Reference<beans::XPropertySet> properties(columns->getColumns()->getByIndex(column),
                                                             uno::UNO_QUERY_THROW);
        CHECK(properties->getPropertyValue("IsVisible") == uno::Any(isShown));
    }
}
