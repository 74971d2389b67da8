// Formulas that were typed where the extension was not installed, in files that such an office or another
// program wrote.

#include "ladder/package/archive.hpp"
#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <fstream>

using namespace css;
using support::Document;

namespace {

struct Kind {
    const char* file;
    const char* filter;
};
constexpr Kind kinds[] = {{"blad.ods", "calc8"},
                          {"blad.fods", "OpenDocument Spreadsheet Flat XML"},
                          {"blad.xlsx", "Calc MS Excel 2007 XML"}};

int repair(const Document& document, std::string_view scope = {}) {
    return support::Sheets(offices::english()).repairFormulas(document.model(), scope);
}

uno::Reference<sheet::XNamedRanges> namesOf(const Document& document) {
    return {uno::Reference<beans::XPropertySet>(document.model(), uno::UNO_QUERY_THROW)
                ->getPropertyValue("NamedRanges"),
            uno::UNO_QUERY_THROW};
}

uno::Reference<beans::XPropertySet> validationOf(const Document& document, std::string_view address) {
    return prepared::property<uno::Reference<beans::XPropertySet>>(document, address, "Validation");
}

rtl::OUString listOf(const Document& document, std::string_view address) {
    return uno::Reference<sheet::XSheetCondition>(validationOf(document, address), uno::UNO_QUERY_THROW)
        ->getFormula1();
}

/// Types formulas as somebody does who has not installed the extension, and saves them.
void type(const std::filesystem::path& file, const char* filter) {
    const Document document(offices::without());
    document.setFormulaLocal("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    document.setFormulaLocal("A2", "=IFERROR(Ladder_Count(\"Westhoek\";\"SINE\");0)");
    document.setFormulaLocal("A3", "=\"RUNG_TOTAL(\"&rung_total (\"Westhoek\";5)&\")\"");
    document.setFormulaLocal("A4", "=_xludf.RUNG_TOTAL(\"Westhoek\";5)+1");
    document.setFormulaLocal("A5", "=SUM(LADDER_COUNT({\"Westhoek\";\"Brugge\"};5))");
    document.setFormulaLocal("A6", "=RUNG_TOTALS(\"Westhoek\";5)");
    document.setFormulaLocal("A7", "=RUNG_TOTAL+1");
    document.setFormulaLocal("A8", "=\"RUNG_TOTAL(1)\"");
    document.setFormulaLocal("A9", "=A1*2");
    document.setFormulaLocal("A10", "=org.participatieladder.functions.rungtotal(\"Westhoek\";5)");
    document.setFormulaLocal("A11", "=IF(RUNG_TOTAL(\"Westhoek\";5)>$A$12;LADDER_SOURCE();\"\")");
    document.setNumber("A12", 6000);
    document.setArrayFormula("C1:C4", "=LADDER_LIST(\"werkvormen\";5)");
    document.setArrayFormula("E1:E2", "=LADDER_LIST(\"werkvormen\";5)");
    document.store(file, filter);
}

/// How many cells have a formula whose functions the office does not know. From 25.2 on it knows the names
/// of the Function Wizard in a .xlsx, and in 26.8 also with some of what Excel writes before them.
int unknownIn(const Document& document, const std::vector<std::string>& cells) {
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [&](const auto& cell) {
        return document.formula(cell).find("ORG.PARTICIPATIELADDER") == std::string::npos;
    }));
}

const std::vector<std::string> toRepair{"A1", "A2", "A3", "A4", "A5", "A11",
                                        "C1", "C2", "C3", "C4", "E1", "E2"};
const std::vector<std::string> rightAlready{"A6", "A7", "A8", "A9", "A10", "A12"};

void checkRepaired(const Document& document) {
    CHECK(document.formula("A1") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5)");
    CHECK(document.number("A1") == 6692);
    CHECK(document.number("A2") == 216);
    CHECK(document.text("A3") == "RUNG_TOTAL(6692)");
    CHECK(document.number("A4") == 6693);
    CHECK(document.number("A5") == 6692 + 9059);
    CHECK(document.number("A9") == 13384);
    CHECK(document.number("A10") == 6692);
    CHECK_THAT(document.text("A11"), StartsWith("POM West-Vlaanderen"));
    CHECK(document.text("C2") == "SINE");
    CHECK(document.formula("C4") == "{=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERLIST(\"werkvormen\";5)}");
    CHECK(document.text("E2") == "SINE");
    CHECK(document.formula("E2") == "{=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERLIST(\"werkvormen\";5)}");
}

/// A workbook with some formulas in column A, as Excel writes it.
void writeWorkbook(const std::filesystem::path& file, const std::vector<std::string>& formulas) {
    std::string rows;
    for (std::size_t i = 1; i <= formulas.size(); ++i) {
        const auto row = std::to_string(i);
        rows += "<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"e\"><f>" + formulas[i - 1] +
                "</f><v>#NAME?</v></c></row>";
    }
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string relations = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const ladder::package::File files[] = {
        {"[Content_Types].xml",
         head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                R"(<Default Extension="rels" )"
                R"(ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
                R"(<Override PartName="/xl/workbook.xml" ContentType="application/)"
                R"(vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
                R"(<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/)"
                R"(vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>)"},
        {"_rels/.rels", head + "<Relationships" + relations + "><Relationship Id=\"rId1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         head + "<workbook" + main + " xmlns:r=\"" + office +
             R"("><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels", head + "<Relationships" + relations +
                                           "><Relationship Id=\"rId1\" Type=\"" + office +
                                           "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>"}};
    const auto bytes = ladder::package::pack(files);
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("repair: formulas that were typed without the extension show figures", "[repair]") {
    const support::TemporaryFolder folder;
    for (const auto& kind : kinds) {
        INFO(kind.file);
        const auto file = folder.path() / kind.file;
        type(file, kind.filter);
        const Document document(offices::english(), file, Document::Access::write, Document::Shown::yes);
        document.calculate();
        const auto unknown = unknownIn(document, toRepair);
        if (file.extension() != ".xlsx")
            REQUIRE(unknown == static_cast<int>(toRepair.size()));
        std::vector<std::string> before;
        for (const auto& cell : rightAlready)
            before.push_back(document.formula(cell));
        CHECK(repair(document) == unknown);
        checkRepaired(document);
        for (std::size_t i = 0; i < rightAlready.size(); ++i)
            CHECK(document.formula(rightAlready[i]) == before[i]);
        CHECK(document.error("A6") == support::errNoName);
        CHECK(repair(document) == 0);
    }
}

TEST_CASE("repair: comments stay", "[repair]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "blad.ods";
    {
        const Document document(offices::without());
        for (int row = 1; row <= 5; ++row)
            document.setFormulaLocal("A" + std::to_string(row), "=RUNG_TOTAL(\"Westhoek\";5)");
        document.store(file, "calc8");
    }
    const Document document(offices::english(), file, Document::Access::write, Document::Shown::yes);
    const auto comments =
        uno::Reference<sheet::XSheetAnnotationsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)
            ->getAnnotations();
    comments->insertNew(table::CellAddress(0, 0, 2), "gecontroleerd");
    CHECK(repair(document) == 5);
    CHECK(document.number("A3") == 6692);
    CHECK(comments->getCount() == 1);
}

TEST_CASE("repair: only the cell that is selected", "[repair]") {
    const support::TemporaryFolder folder;
    type(folder.path() / kinds[0].file, kinds[0].filter);
    const Document document(offices::english(), folder.path() / kinds[0].file, Document::Access::write,
                            Document::Shown::yes);
    // A formula that is right already, a number, and nothing.
    for (const auto* cell : {"A9", "A12", "H9"}) {
        INFO(cell);
        support::select(document, cell);
        CHECK(repair(document, "selection") == 0);
    }
    support::select(document, "A1");
    CHECK(repair(document, "selection") == 1);
    CHECK(document.number("A1") == 6692);
    CHECK(document.number("A2") == 0);
    CHECK(document.formula("C4") == "{=ladder_list(\"werkvormen\";5)}");
}

TEST_CASE("repair: one step undoes it", "[repair]") {
    const support::TemporaryFolder folder;
    type(folder.path() / kinds[0].file, kinds[0].filter);
    const Document document(offices::english(), folder.path() / kinds[0].file, Document::Access::write,
                            Document::Shown::yes);
    const auto undo = prepared::undoOf(document);
    repair(document);
    CHECK(undo->getAllUndoActionTitles().getLength() == 1);
    checkRepaired(document);
    for (int round = 0; round < 2; ++round) {
        undo->undo();
        CHECK(document.error("A1") == support::errNoName);
        CHECK(document.number("A2") == 0);
        CHECK(document.formula("C4") == "{=ladder_list(\"werkvormen\";5)}");
        CHECK(document.formula("E2") == "{=ladder_list(\"werkvormen\";5)}");
        CHECK(undo->getAllUndoActionTitles().getLength() == 0);
        undo->redo();
        checkRepaired(document);
        CHECK(undo->getAllUndoActionTitles().getLength() == 1);
        CHECK(undo->getAllRedoActionTitles().getLength() == 0);
    }
}

TEST_CASE("repair: one step undoes it for many neighbours too", "[repair]") {
    constexpr int rows = 300;
    const auto cellIn = [](const char* column, int row) { return column + std::to_string(row); };
    const auto formulaIn = [&](int row) { return "=RUNG_TOTAL(\"Westhoek\";5)+" + cellIn("C", row); };
    const support::TemporaryFolder folder;
    const auto file = folder.path() / kinds[0].file;
    {
        const Document document(offices::without());
        for (int row = 1; row <= rows; ++row) {
            document.setFormulaLocal(cellIn("A", row), formulaIn(row));
            document.setFormulaLocal(cellIn("B", row), "=RUNG_TOTAL(\"Brugge\";5)");
            document.setNumber(cellIn("C", row), row);
        }
        document.setFormulaLocal("D1", "=SUM(A1:A300)");
        document.store(file, kinds[0].filter);
    }
    const Document document(offices::english(), file);
    const auto undo = prepared::undoOf(document);
    CHECK(repair(document) == 2 * rows);
    for (int round = 0; round < 3; ++round) {
        if (round > 0)
            undo->redo();
        for (int row = 1; row <= rows; ++row) {
            CAPTURE(round, row);
            CHECK(document.number(cellIn("A", row)) == 6692 + row);
            CHECK(document.number(cellIn("B", row)) == 9059);
        }
        CHECK(document.number("D1") == 6692 * rows + rows * (rows + 1) / 2);
        CHECK(undo->getAllUndoActionTitles().getLength() == 1);
        undo->undo();
        for (int row = 1; row <= rows; ++row) {
            CAPTURE(round, row);
            CHECK(document.error(cellIn("A", row)) == support::errNoName);
            CHECK_THAT(document.formula(cellIn("A", row)), EndsWith("+" + cellIn("C", row)));
        }
    }
}

TEST_CASE("repair: each spelling of Excel", "[repair]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "excel.xlsx";
    const std::string arguments = "(\"Westhoek\",5)";
    const std::string stored = "ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL" + arguments;
    const std::string shown = "RUNG_TOTAL" + arguments;
    const std::vector<std::string> formulas{shown,
                                            "_xlfn." + shown,
                                            "_xludf." + shown,
                                            "_xll." + shown,
                                            "_xlfn._xlws." + shown,
                                            "_xludf." + stored,
                                            "[1]!" + shown,
                                            "Ladder.xlam!" + shown,
                                            "'C:\\invoeg toepassingen\\Ladder.xlam'!" + shown,
                                            "IFERROR(_xludf." + shown + ",3)"};
    auto all = formulas;
    all.push_back(stored);                          // which the office knows
    all.push_back("_xludf.TOTAL" + arguments);      // which is not ours
    all.push_back("SUM(1,\"_xludf.RUNG_TOTAL(\")"); // which is a text
    writeWorkbook(file, all);
    const Document document(offices::english(), file, Document::Access::write, Document::Shown::yes);
    document.calculate();
    const auto cell = [](std::size_t i) { return "A" + std::to_string(i + 1); };
    const auto known = formulas.size();
    const auto foreign = document.formula(cell(known + 1));
    const auto text = document.formula(cell(known + 2));
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < known; ++i)
        cells.push_back(cell(i));
    const auto unknown = unknownIn(document, cells);
    REQUIRE(unknown > 0);
    CHECK(repair(document) == unknown);
    for (std::size_t i = 0; i <= known; ++i) {
        INFO(all[i]);
        CHECK(document.number(cell(i)) == 6692);
    }
    CHECK(document.formula(cell(known + 1)) == foreign);
    CHECK(document.error(cell(known + 1)) != 0);
    CHECK(document.formula(cell(known + 2)) == text);
}

TEST_CASE("repair: nothing else in a formula changes", "[repair]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "alles.ods";
    const std::vector<std::string> rests{"IF(A1=\"\"\"x\"\"\";{1;2|3;4};#N/A)",
                                         "SUM($Sheet1.$Z1:Z$9;'One''s own'.B2:B3)",
                                         "SUM(Z1:Z9!Z2:Z3;Z1~Z2)",
                                         "-2^2%+(3)",
                                         "COUNTIF(Z:Z;\">\"&1.5)",
                                         "Cijfer+TRUE()",
                                         "'file:///tmp/ander.ods'#$Blad1.A1"};
    {
        const Document document(offices::without());
        document.model()->getSheets()->insertNewByName("One's own", 1);
        namesOf(document)->addNewByName("Cijfer", "$Sheet1.$Z$1*2", table::CellAddress(0, 0, 0), 0);
        for (std::size_t i = 0; i < rests.size(); ++i)
            document.setFormula("B" + std::to_string(i + 1),
                                "=IFERROR(RUNG_TOTAL(\"Westhoek\";5);0)&" + rests[i]);
        document.store(file, "calc8");
    }
    const Document document(offices::english(), file, Document::Access::write, Document::Shown::yes);
    std::vector<std::string> expected;
    for (std::size_t i = 0; i < rests.size(); ++i) {
        auto formula = support::toOUString(document.formula("B" + std::to_string(i + 1)));
        expected.push_back(
            support::toUtf8(formula.replaceAll("rung_total", "ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL")));
    }
    CHECK(repair(document, "sheet") == static_cast<int>(rests.size()));
    for (std::size_t i = 0; i < rests.size(); ++i) {
        INFO(rests[i]);
        CHECK(document.formula("B" + std::to_string(i + 1)) == expected[i]);
    }
}

TEST_CASE("repair: names and lists of choices too, where they belong to what is asked for", "[repair]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "namen.ods";
    {
        const Document document(offices::without());
        namesOf(document)->addNewByName("Cijfer", "RUNG_TOTAL(\"Westhoek\";5)", table::CellAddress(0, 0, 0),
                                        0);
        document.setFormula("A1", "=Cijfer*2");
        document.setFormula("A2", "=RUNG_TOTAL(\"Westhoek\";5)");
        document.setFormula("A3", "=RUNG_TOTAL(\"Westhoek\";5)");
        const auto validation = validationOf(document, "B1");
        validation->setPropertyValue("Type", uno::Any(sheet::ValidationType_LIST));
        uno::Reference<sheet::XSheetCondition>(validation, uno::UNO_QUERY_THROW)
            ->setFormula1("LADDER_LIST(\"gebieden\")");
        uno::Reference<beans::XPropertySet>(document.cell("B1"), uno::UNO_QUERY_THROW)
            ->setPropertyValue("Validation", uno::Any(validation));
        document.store(file, "calc8");
    }
    const Document document(offices::english(), file, Document::Access::write, Document::Shown::yes);
    const uno::Reference<view::XSelectionSupplier> selection(document.controller(), uno::UNO_QUERY_THROW);
    selection->select(uno::Any(document.sheet()->getCellRangeByName("A3:B3")));
    CHECK(repair(document, "selection") == 1);
    CHECK(document.number("A3") == 6692);
    CHECK(document.error("A2") == support::errNoName);
    CHECK(repair(document, "sheet") == 2);
    CHECK(document.number("A2") == 6692);
    CHECK(listOf(document, "B1") == "ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERLIST(\"gebieden\")");
    CHECK(document.error("A1") == support::errNoName);
    CHECK(repair(document, "document") == 1);
    CHECK(document.number("A1") == 13384);
    const auto undo = prepared::undoOf(document);
    undo->undo();
    CHECK(document.error("A1") == support::errNoName);
    undo->undo();
    CHECK(listOf(document, "B1") == "ladder_list(\"gebieden\")");
    undo->redo();
    undo->redo();
    CHECK(document.number("A1") == 13384);
}

TEST_CASE("repair: nothing is changed where a sheet is protected", "[repair]") {
    const support::TemporaryFolder folder;
    type(folder.path() / kinds[0].file, kinds[0].filter);
    const Document document(offices::english(), folder.path() / kinds[0].file, Document::Access::write,
                            Document::Shown::yes);
    uno::Reference<util::XProtectable>(document.sheet(), uno::UNO_QUERY_THROW)->protect({});
    CHECK_THROWS_AS(repair(document), support::MacroError);
    CHECK(document.error("A1") == support::errNoName);
    CHECK_THROWS_AS(repair(document, "alles"), support::MacroError);
}

TEST_CASE("repair: freezing tells of the formulas that are to be repaired first", "[repair]") {
    const support::TemporaryFolder folder;
    type(folder.path() / kinds[0].file, kinds[0].filter);
    const Document document(offices::english(), folder.path() / kinds[0].file, Document::Access::write,
                            Document::Shown::yes);
    const support::Sheets sheets(offices::english());
    CHECK(sheets.freeze(document.model(), "document") == 1);
    const auto left = sheets.listUnfrozen(document.model(), "document");
    REQUIRE(left.size() == 1);
    CHECK_THAT(left[0], StartsWith("12 formulas that say #NAME?"));
    CHECK(repair(document) == 12);
    CHECK(sheets.freeze(document.model(), "document") == 12);
    CHECK(sheets.listUnfrozen(document.model(), "document").empty());
}

TEST_CASE("repair: the panel offers it where the sheet has such formulas, and no longer", "[repair]") {
    const support::TemporaryFolder folder;
    type(folder.path() / kinds[0].file, kinds[0].filter);
    const Document document(offices::dutch(), folder.path() / kinds[0].file, Document::Access::write,
                            Document::Shown::yes);
    support::select(document, "H1");
    const support::Panel panel(offices::dutch(), document);
    CHECK(support::controlsToMend(panel).empty());
    constexpr char button[] = "Formules herstellen";
    REQUIRE(panel.button(button).isShowing());
    panel.press(button);
    CHECK(document.number("A1") == 6692);
    CHECK_THROWS(panel.button(button));
    prepared::undoOf(document)->undo();
    support::select(document, "A1"); // which shows #NAME? again
    CHECK(panel.button(button).isShowing());
}

TEST_CASE("repair: the panel follows the sheets of its window", "[repair]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / kinds[0].file;
    {
        Document document(offices::without());
        document.model()->getSheets()->insertNewByName("Onbekend", 1);
        document.model()->getSheets()->insertNewByName("Leeg", 2);
        document.useSheet("Onbekend");
        document.setFormulaLocal("B2", "=RUNG_TOTAL(\"Westhoek\";5)");
        document.setFormulaLocal("A1", "=1+1");
        document.store(file, kinds[0].filter);
    }
    const Document document(offices::dutch(), file, Document::Access::write, Document::Shown::yes);
    constexpr char button[] = "Formules herstellen";
    const uno::Reference<sheet::XSpreadsheetView> window(document.controller(), uno::UNO_QUERY_THROW);
    window->setActiveSheet(document.sheetAt(0));
    const support::Panel panel(offices::dutch(), document);
    CHECK_THROWS(panel.button(button));
    SECTION("of which one before is removed") {
        document.model()->getSheets()->removeByName(support::toOUString(document.sheetNames().front()));
        support::select(document, "A1");
        CHECK(document.sheetNames().front() == "Onbekend");
        CHECK(panel.button(button).isShowing());
    }
    SECTION("where another window shows another sheet") {
        support::choose(offices::dutch(), document, ".uno:NewWindow");
        support::settle(offices::dutch());
        const uno::Reference<sheet::XSpreadsheetView> other(document.controller(), uno::UNO_QUERY_THROW);
        REQUIRE(other != window);
        other->setActiveSheet(document.sheetAt(2));
        window->setActiveSheet(document.sheetAt(1));
        const uno::Reference<view::XSelectionSupplier> selection(window, uno::UNO_QUERY_THROW);
        selection->select(uno::Any(document.sheetAt(1)->getCellRangeByName("A1")));
        CHECK(panel.button(button).isShowing());
        support::choose(offices::dutch(), document, ".uno:CloseWin");
    }
}
