// A prepared sheet comes and goes as one step.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

using namespace css;
using support::Document;
using Names = std::vector<std::string>;

namespace {

/// All that can be asked of a sheet: formulas, styles, page style and charts.
Names content(const Document& document, const std::string& sheet) {
    auto view = document.model()->getSheets()->getByName(support::toOUString(sheet));
    const uno::Reference<sheet::XSpreadsheet> cells(view, uno::UNO_QUERY_THROW);
    Names all;
    const auto range = cells->getCellRangeByName("A1:AF75");
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

/// A document as it is saved in one file, without what the office writes otherwise from one saving to the
/// next, although nothing has changed or undone: times and views, the pictures of charts, the ranges of which
/// a chart waits for news, the fonts of dialogs, and every number format that the document has ever had.
std::string saved(const Document& document) {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "document.fods";
    document.store(file, "OpenDocument Spreadsheet Flat XML");
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto cut = [&](const std::string& from, const std::string& to) {
        for (auto begin = text.find(from); begin != std::string::npos; begin = text.find(from, begin)) {
            const auto end = text.find(to, begin + from.size());
            REQUIRE(end != std::string::npos);
            text.erase(begin, end + to.size() - begin);
        }
    };
    cut("<office:meta>", "</office:meta>");
    cut("<office:settings>", "</office:settings>");
    cut("<office:binary-data>", "</office:binary-data>");
    cut("<office:font-face-decls>", "</office:font-face-decls>");
    cut("<chart:coordinate-region", "/>");
    // The office rounds the place of a title anew each time, and puts together in another way what a chart
    // reads, of which each series names its own cells.
    cut("<chart:title svg:x=\"", "\"");
    cut("chart:row-mapping=\"", "\"");
    cut("table:cell-range-address=\"Stuk", "\"");
    cut("draw:notify-on-update-of-ranges=\"", "\"");
    for (const std::string style : {"number", "percentage", "date", "text"})
        cut("  <number:" + style + "-style ", "</number:" + style + "-style>\n");
    return text;
}

/// The first line in which two texts differ, in both of them; empty where they are the same.
std::string difference(const std::string& now, const std::string& before) {
    std::istringstream left(now);
    std::istringstream right(before);
    std::string nowLine;
    std::string beforeLine;
    do {
        nowLine.clear();
        beforeLine.clear();
        std::getline(left, nowLine);
        std::getline(right, beforeLine);
    } while (nowLine == beforeLine && (left || right));
    return nowLine == beforeLine ? "" : "- " + beforeLine + "\n+ " + nowLine;
}

template<class Value>
void set(const Document& document, const char* cells, const char* name, const Value& value) {
    uno::Reference<beans::XPropertySet>(document.sheet()->getCellRangeByName(support::toOUString(cells)),
                                        uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

/// What a user has made of the cells in which a piece comes, before it does.
void dressSheet(Document& document) {
    document.model()->getSheets()->insertNewByName("Stuk", 0); // sheets come behind it
    document.useSheet("Stuk");
    set(document, "A6:C9", "CellBackColor", sal_Int32(0xFFEECC));
    set(document, "C8:D30", "CharWeight", awt::FontWeight::BOLD);
    table::BorderLine2 line;
    line.LineWidth = 50;
    set(document, "B7:E12", "BottomBorder2", line);
    const auto rowsOf = [&](const char* cells) {
        return uno::Reference<beans::XPropertySet>(
            uno::Reference<table::XColumnRowRange>(
                document.sheet()->getCellRangeByName(rtl::OUString::createFromAscii(cells)),
                uno::UNO_QUERY_THROW)
                ->getRows(),
            uno::UNO_QUERY_THROW);
    };
    rowsOf("A9:A10")->setPropertyValue("Height", uno::Any(sal_Int32(1234)));
    document.setText("A6", "van de gebruiker");
    document.useSheet("Blad1");
}

/// Takes back the last steps and makes them anew, several times.
void check(const Document& document, int steps, const std::string& before) {
    const auto undo = prepared::undoOf(document);
    const auto after = saved(document);
    CHECK(difference(after, before) != "");
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < steps; ++i)
            undo->undo();
        CHECK(difference(saved(document), before) == "");
        for (int i = 0; i < steps; ++i)
            undo->redo();
        CHECK(difference(saved(document), after) == "");
    }
    for (int i = 0; i < steps; ++i)
        undo->undo();
    CHECK(difference(saved(document), before) == "");
}

} // namespace

TEST_CASE("undo: what is saved is the same as before, and after redo the same again", "[undo]") {
    const auto& office = offices::dutch();
    for (const auto& what : prepared::insertables()) {
        for (const bool isFirst : {true, false}) {
            INFO(what.command << " " << what.kind << (isFirst ? "" : " after a ladder"));
            Document document(office, Document::Shown::yes);
            dressSheet(document);
            if (!isFirst)
                prepared::insert(office, document, {"insertLadder", {}});
            const auto before = saved(document);
            prepared::insert(office, document, what);
            check(document, 1, before);
        }
    }
}

TEST_CASE("undo: what is saved, with a step of the user between two of ours", "[undo]") {
    const auto& office = offices::dutch();
    for (const auto& what : prepared::insertables()) {
        INFO(what.command << " " << what.kind);
        Document document(office, Document::Shown::yes);
        dressSheet(document);
        const auto before = saved(document);
        prepared::insert(office, document, {"insertLadder", {}});
        document.setText("A1", "intussen");
        prepared::insert(office, document, what);
        document.useSheet("Stuk");
        document.setText("A8", "en daarna");
        check(document, 4, before);
    }
}

TEST_CASE("undo: what is saved, when formulas are frozen", "[undo]") {
    const auto& office = offices::dutch();
    for (const auto& what : prepared::insertables()) {
        INFO(what.command << " " << what.kind);
        Document document(office, Document::Shown::yes);
        dressSheet(document);
        prepared::insert(office, document, what);
        const auto before = saved(document);
        CHECK(support::Sheets(office).freeze(document.model(), "document") > 10);
        check(document, 1, before);
    }
}

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
    const Names all{"Blad1", "Ladder", "Ladder 2", "Vergelijking"};
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
    sheet.document().setText("C2", "Brugge");
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
