// A prepared sheet comes and goes as one step.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

using namespace css;
using support::Document;
using Names = std::vector<std::string>;

namespace {

/// All that can be asked of a sheet: formulas, styles, page style and charts.
Names content(const Document& document, const std::string& sheet) {
    auto view = document.model()->getSheets()->getByName(support::toOUString(sheet));
    const uno::Reference<sheet::XSpreadsheet> cells(view, uno::UNO_QUERY_THROW);
    Names all;
    const auto range = cells->getCellRangeByName("A1:AF60");
    for (const auto& row :
         uno::Reference<sheet::XCellRangeFormula>(range, uno::UNO_QUERY_THROW)->getFormulaArray()) {
        for (const auto& formula : row)
            all.push_back(support::toUtf8(formula));
    }
    for (sal_Int32 row = 0; row < 60; ++row) {
        for (sal_Int32 column = 0; column < 30; ++column) {
            rtl::OUString style;
            uno::Reference<beans::XPropertySet>(range->getCellByPosition(column, row), uno::UNO_QUERY_THROW)
                ->getPropertyValue("CellStyle") >>= style;
            all.push_back(support::toUtf8(style));
        }
    }
    rtl::OUString page;
    uno::Reference<beans::XPropertySet>(cells, uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= page;
    all.push_back(support::toUtf8(page));
    const auto charts = uno::Reference<table::XTableChartsSupplier>(cells, uno::UNO_QUERY_THROW)->getCharts();
    for (const auto& name :
         uno::Reference<container::XNameAccess>(charts, uno::UNO_QUERY_THROW)->getElementNames())
        all.push_back(support::toUtf8(name));
    return all;
}

} // namespace

TEST_CASE("undo: one step removes a sheet whole, and redo brings it back as it was", "[undo]") {
    const support::Sheets sheets(offices::dutch());
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        const Document document(offices::dutch(), Document::Shown::yes);
        document.setText("A1", "van de gebruiker");
        const auto undo = prepared::undoOf(document);
        const auto steps = undo->getAllUndoActionTitles().getLength();
        const auto cellStyles = prepared::styles(document, "CellStyles");
        const auto pageStyles = prepared::styles(document, "PageStyles");

        const auto name = sheets.insert(sheet.command, document.model(), "Westhoek");
        CHECK(document.sheetNames() == Names{"Blad1", name});
        CHECK(undo->getAllUndoActionTitles().getLength() == steps + 1);
        const auto before = content(document, name);

        undo->undo();
        CHECK(document.sheetNames() == Names{"Blad1"});
        CHECK(prepared::styles(document, "CellStyles") == cellStyles);
        CHECK(prepared::styles(document, "PageStyles") == pageStyles);
        CHECK(undo->getAllUndoActionTitles().getLength() == steps);
        CHECK(undo->getAllRedoActionTitles().getLength() == 1);

        undo->redo();
        CHECK(content(document, name) == before);
        CHECK(undo->getAllUndoActionTitles().getLength() == steps + 1);
        CHECK(undo->getAllRedoActionTitles().getLength() == 0);
        undo->undo();
        undo->undo(); // the user's own step is still there
        CHECK(document.text("A1").empty());
    }
}

TEST_CASE("undo: several sheets, one after the other", "[undo]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const support::Sheets sheets(offices::dutch());
    const auto undo = prepared::undoOf(document);
    sheets.insert("insertLadder", document.model(), "Westhoek");
    sheets.insert("insertLadder", document.model(), "Westhoek");
    sheets.insert("insertComparison", document.model());
    const Names all{"Blad1", "Ladder Westhoek 2020", "Ladder Westhoek 2020 (2)", "Vergelijking 2020"};
    CHECK(document.sheetNames() == all);
    for (int i = 0; i < 3; ++i)
        undo->undo();
    CHECK(document.sheetNames() == Names{"Blad1"});
    for (int i = 0; i < 3; ++i)
        undo->redo();
    CHECK(document.sheetNames() == all);
}

TEST_CASE("undo: what the user did in the sheet goes back first", "[undo]") {
    prepared::Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    const auto undo = prepared::undoOf(sheet.document());
    sheet.document().setText("W1", "Brugge");
    sheet.document().setText("N6", "overschreven");
    for (int round = 0; round < 2; ++round) {
        undo->undo();
        CHECK(sheet.text("N6") == "9.059");
        undo->undo();
        CHECK(sheet.text("N6") == "6.692");
        undo->redo();
        undo->redo();
        CHECK(sheet.text("N6") == "overschreven");
    }
}

TEST_CASE("undo: a sheet in a document that is not shown", "[undo]") {
    const Document document(offices::dutch());
    const support::Sheets sheets(offices::dutch());
    const auto name = sheets.insert("insertLadder", document.model(), "Westhoek");
    const auto undo = prepared::undoOf(document);
    undo->undo();
    CHECK(document.sheetNames() == Names{"Blad1"});
    undo->redo();
    CHECK(document.sheetNames() == Names{"Blad1", name});
}

TEST_CASE("undo: a sheet that was renamed does not stand in the way of another", "[undo]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const support::Sheets sheets(offices::dutch());
    const auto name = sheets.insert("insertLadder", document.model(), "Westhoek");
    uno::Reference<container::XNamed>(document.model()->getSheets()->getByName(support::toOUString(name)),
                                      uno::UNO_QUERY_THROW)
        ->setName("Ons eigen blad");
    CHECK(sheets.insert("insertLadder", document.model(), "Westhoek") == name);
    prepared::undoOf(document)->undo();
    CHECK(document.sheetNames() == Names{"Blad1", "Ons eigen blad"});
}
