// The numbers at the foot of printed pages, as they stand in a PDF.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <fstream>
#include <iterator>
#include <regex>

using namespace css;
using support::Document;
using Numbers = std::vector<std::string>;

namespace {

/// What stands at the foot of each page: "2 / 6".
Numbers numbersOf(const std::filesystem::path& pdf) {
    const auto text = pdf.string() + ".txt";
    support::run({"pdftotext", pdf, text});
    std::ifstream stream(text);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    const std::regex foot("([0-9]+) ?/ ?([0-9]+)\\s*\\f");
    Numbers numbers;
    for (std::sregex_iterator found(content.begin(), content.end(), foot); found != std::sregex_iterator();
         ++found)
        numbers.push_back((*found)[1].str() + " / " + (*found)[2].str());
    return numbers;
}

/// "1 / 3", "2 / 3", "3 / 3"
Numbers upTo(std::size_t pages) {
    Numbers numbers;
    for (std::size_t page = 1; page <= pages; ++page)
        numbers.push_back(std::to_string(page) + " / " + std::to_string(pages));
    return numbers;
}

Numbers printed(const Document& document) {
    const support::TemporaryFolder folder;
    document.store(folder.path() / "document.pdf", "calc_pdf_Export");
    return numbersOf(folder.path() / "document.pdf");
}

/// One sheet alone, as it is exported where only the selection is.
Numbers printed(const Document& document, const uno::Reference<sheet::XSpreadsheet>& sheet) {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "sheet.pdf";
    const beans::PropertyValue selection("Selection", -1, uno::Any(sheet), beans::PropertyState_DIRECT_VALUE);
    const uno::Sequence<beans::PropertyValue> data(&selection, 1);
    const beans::PropertyValue arguments[] = {
        {"FilterName", -1, uno::Any(rtl::OUString("calc_pdf_Export")), beans::PropertyState_DIRECT_VALUE},
        {"FilterData", -1, uno::Any(data), beans::PropertyState_DIRECT_VALUE}};
    uno::Reference<frame::XStorable>(document.model(), uno::UNO_QUERY_THROW)
        ->storeToURL(support::toUrl(file), {arguments, 2});
    return numbersOf(file);
}

} // namespace

TEST_CASE("page_numbers: they go on from sheet to sheet, and begin at 1 where one is printed alone",
          "[page_numbers]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    std::size_t pages = 0;
    std::vector<std::pair<uno::Reference<sheet::XSpreadsheet>, std::size_t>> sheets;
    for (const auto& what : prepared::insertables()) {
        if (!what.kind.empty())
            continue;
        INFO(what.command);
        const auto name = prepared::insert(offices::dutch(), document, what);
        const uno::Reference<sheet::XSpreadsheet> sheet(
            document.model()->getSheets()->getByName(support::toOUString(name)), uno::UNO_QUERY_THROW);
        const auto alone = printed(document, sheet);
        CHECK(!alone.empty());
        CHECK(alone == upTo(alone.size()));
        sheets.emplace_back(sheet, alone.size());
        pages += alone.size();
        CHECK(printed(document) == upTo(pages));
    }
    for (const auto& [sheet, count] : sheets)
        CHECK(printed(document, sheet) == upTo(count));
    CHECK(pages >= 8);
}
