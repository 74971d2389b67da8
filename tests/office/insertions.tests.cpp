// Prepared sheets that come and go, again and again, in one document.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <iostream>

using namespace css;
using support::Document;
using Names = std::vector<std::string>;

namespace {

Names namesOf(const Document& document) {
    uno::Reference<container::XNameAccess> ranges;
    uno::Reference<beans::XPropertySet>(document.model(), uno::UNO_QUERY_THROW)
        ->getPropertyValue("NamedRanges") >>= ranges;
    Names names;
    for (const auto& name : ranges->getElementNames())
        names.push_back(support::toUtf8(name));
    return names;
}

/// What could pile up in a document.
struct Left {
    explicit Left(const Document& document)
        : cellStyles(prepared::styles(document, "CellStyles"))
        , pageStyles(prepared::styles(document, "PageStyles"))
        , names(namesOf(document)) {
        const support::TemporaryFolder folder;
        document.store(folder.path() / "left.ods", "calc8");
        size = std::filesystem::file_size(folder.path() / "left.ods");
    }
    Names cellStyles;
    Names pageStyles;
    Names names;
    std::uintmax_t size;
};

void checkSame(const Left& now, const Left& before) {
    CHECK(now.cellStyles == before.cellStyles);
    CHECK(now.pageStyles == before.pageStyles);
    CHECK(now.names == before.names);
    CHECK(now.size < before.size + 200); // the same, but for its times
}

enum class Going { undone, removed };
using Methods = std::vector<const char*>;

/// Inserts a sheet with each of the methods in turn, and takes each away again.
void insert(const Document& document, const Methods& methods, int sheets, Going going) {
    const support::Sheets service(offices::dutch());
    const auto undo = prepared::undoOf(document);
    for (int i = 0; i < sheets; ++i) {
        const auto* method = methods[static_cast<std::size_t>(i) % methods.size()];
        const auto name = service.insert(method, document.model(), "Westhoek");
        if (going == Going::undone)
            undo->undo();
        else
            document.model()->getSheets()->removeByName(support::toOUString(name));
        undo->clear();
    }
}

/// The same with a sheet and a chart of the office, which has not all of its memory back.
void insertChart(const Document& document, int sheets) {
    const auto undo = prepared::undoOf(document);
    const auto all = document.model()->getSheets();
    for (int i = 0; i < sheets; ++i) {
        undo->enterUndoContext("chart");
        all->insertNewByName("chart", 1);
        const uno::Reference<table::XTableChartsSupplier> sheet(all->getByName("chart"),
                                                                uno::UNO_QUERY_THROW);
        const table::CellRangeAddress data(1, 0, 0, 3, 3);
        sheet->getCharts()->addNewByName("chart", {0, 0, 8000, 8000}, {&data, 1}, false, false);
        undo->leaveUndoContext();
        undo->undo();
        undo->clear();
    }
}

/// The kilobytes that each sheet leaves in memory, once what is made once is made.
template<class Insert>
double growth(int sheets, Insert insertInto) {
    const auto& office = offices::dutch();
    const Document document(office, Document::Shown::yes);
    document.setText("A1", "van de gebruiker");
    insertInto(document, 20);
    const Left first(document);
    const auto before = support::memoryOf(office.process());
    insertInto(document, sheets);
    const auto after = support::memoryOf(office.process());
    checkSame(Left(document), first);
    CHECK(document.sheetNames() == Names{"Blad1"});
    CHECK(document.text("A1") == "van de gebruiker");
    std::cout << sheets << " sheets: from " << before << " to " << after << " kB\n" << std::flush;
    return static_cast<double>(after - before) / sheets;
}

auto each(const Methods& methods, Going going) {
    return
        [methods, going](const Document& document, int sheets) { insert(document, methods, sheets, going); };
}

/// The sheets that come with charts, or those that do not.
Methods sheetsThat(bool haveCharts) {
    Methods methods;
    for (const auto& sheet : sheets::preparedSheets()) {
        const prepared::Sheet one(offices::dutch(), sheet.command, "Westhoek");
        if ((prepared::chartsIn(one.document()) > 0) == haveCharts)
            methods.push_back(sheet.command);
    }
    REQUIRE_FALSE(methods.empty());
    return methods;
}

constexpr int mostCharts = 4;  // one or two, which have more in them than that of the office
constexpr double little = 250; // kilobytes; a sheet that stays takes ten times more

} // namespace

TEST_CASE("insertions: a sheet that is undone or removed leaves nothing behind", "[insertions]") {
    const auto withoutChart = sheetsThat(false);
    CHECK(growth(100, each(withoutChart, Going::undone)) < little);
    CHECK(growth(100, each(withoutChart, Going::removed)) < little);
}

TEST_CASE("insertions: a sheet with charts leaves what charts of the office leave", "[insertions]") {
    const auto ofOffice = growth(60, insertChart);
    CHECK(growth(60, each(sheetsThat(true), Going::undone)) < mostCharts * ofOffice + little);
}

// office_tests "[ten_thousand]"
TEST_CASE("insertions: ten thousand sheets", "[.ten_thousand]") {
    const auto ofOffice = growth(500, insertChart);
    const auto withoutChart = sheetsThat(false);
    const auto withCharts = sheetsThat(true);
    CHECK(growth(3500, each(withoutChart, Going::undone)) < little);
    CHECK(growth(3500, each(withoutChart, Going::removed)) < little);
    CHECK(growth(1500, each(withCharts, Going::undone)) < mostCharts * ofOffice + little);
    CHECK(growth(1500, each(withCharts, Going::removed)) < mostCharts * ofOffice + little);
}
