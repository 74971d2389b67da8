// From formulas to values: for a colleague without the extension, and for Excel.

#include "functions/function_table.hpp"
#include "ladder/package/archive.hpp"
#include "office/prepared.hpp"
#include "office/properties.hpp"
#include "sheets/words.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShapeGrouper.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace css;
using support::Document;

namespace {

int freeze(const Document& document, std::string_view scope) {
    return support::Sheets(offices::english()).freeze(document.model(), scope);
}

void fill(const Document& document) {
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    document.setFormula("A2", "=LADDER_COUNT(\"Brugge\";\"AMA\")");
    document.setFormula("A3", "=LADDER_COUNT(\"Westhoekk\";5)");
    document.setFormula("A4", "=LADDER_INFO(\"SINE\";\"name\")&\", \"&A1");
    document.setFormula("A5", "=A1*2");
    document.setFormula("A6", "=\"RUNG_TOTAL(1)\"");
    document.setFormula("A7", "=IF(RUNG_TOTAL(\"Westhoek\";5)>0;\"\";1)");
    document.setArrayFormula("C1:C4", "=LADDER_LIST(\"werkvormen\";5)");
    document.setNumber("A8", 3);
}

std::vector<std::string> unfrozen(const Document& document, std::string_view scope) {
    return support::Sheets(offices::english()).listUnfrozen(document.model(), scope);
}

void select(const Document& document, const char* range) {
    const uno::Reference<view::XSelectionSupplier> selection(document.controller(), uno::UNO_QUERY_THROW);
    selection->select(uno::Any(document.sheet()->getCellRangeByName(rtl::OUString::createFromAscii(range))));
}

void addName(const Document& document, const char* name, const char* content) {
    uno::Reference<sheet::XNamedRanges> names;
    uno::Reference<beans::XPropertySet>(document.model(), uno::UNO_QUERY_THROW)
        ->getPropertyValue("NamedRanges") >>= names;
    names->addNewByName(rtl::OUString::createFromAscii(name), rtl::OUString::createFromAscii(content),
                        table::CellAddress(0, 0, 0), 0);
}

void addCondition(const Document& document, const char* range, const char* formula) {
    const uno::Reference<beans::XPropertySet> cells(
        document.sheet()->getCellRangeByName(rtl::OUString::createFromAscii(range)), uno::UNO_QUERY_THROW);
    const uno::Reference<sheet::XSheetConditionalEntries> entries(
        cells->getPropertyValue("ConditionalFormat"), uno::UNO_QUERY_THROW);
    entries->addNew(
        office::sequence({office::property("Operator", uno::Any(sheet::ConditionOperator_FORMULA)),
                          office::property("Formula1", uno::Any(rtl::OUString::createFromAscii(formula))),
                          office::property("StyleName", uno::Any(rtl::OUString("Good")))}));
    cells->setPropertyValue("ConditionalFormat", uno::Any(entries));
}

void addList(const Document& document, const char* range, const char* formula) {
    const uno::Reference<beans::XPropertySet> cells(
        document.sheet()->getCellRangeByName(rtl::OUString::createFromAscii(range)), uno::UNO_QUERY_THROW);
    const uno::Reference<beans::XPropertySet> validation(cells->getPropertyValue("Validation"),
                                                         uno::UNO_QUERY_THROW);
    validation->setPropertyValue("Type", uno::Any(sheet::ValidationType_LIST));
    uno::Reference<sheet::XSheetCondition>(validation, uno::UNO_QUERY_THROW)
        ->setFormula1(rtl::OUString::createFromAscii(formula));
    cells->setPropertyValue("Validation", uno::Any(validation));
}

uno::Reference<drawing::XDrawPage> pageOf(const Document& document) {
    const uno::Reference<drawing::XDrawPagesSupplier> supplier(document.model(), uno::UNO_QUERY_THROW);
    return {supplier->getDrawPages()->getByIndex(0), uno::UNO_QUERY_THROW};
}

uno::Reference<drawing::XShape> addShape(const Document& document, const char* kind) {
    const uno::Reference<lang::XMultiServiceFactory> factory(document.model(), uno::UNO_QUERY_THROW);
    uno::Reference<drawing::XShape> shape(factory->createInstance(rtl::OUString::createFromAscii(kind)),
                                          uno::UNO_QUERY_THROW);
    pageOf(document)->add(shape);
    shape->setSize({5000, 3000}); // in 1/100 mm
    return shape;
}

uno::Reference<drawing::XShape> addRectangle(const Document& document) {
    return addShape(document, "com.sun.star.drawing.RectangleShape");
}

/// Embeds an empty spreadsheet.
uno::Reference<drawing::XShape> embed(const Document& document) {
    auto shape = addShape(document, "com.sun.star.drawing.OLE2Shape");
    uno::Reference<beans::XPropertySet>(shape, uno::UNO_QUERY_THROW)
        ->setPropertyValue("CLSID", uno::Any(rtl::OUString("47BBB4CB-CE4C-4E80-A591-42D9AE74950F")));
    return shape;
}

uno::Reference<sheet::XSpreadsheetDocument> modelOf(const uno::Reference<drawing::XShape>& embedded) {
    return {uno::Reference<beans::XPropertySet>(embedded, uno::UNO_QUERY_THROW)->getPropertyValue("Model"),
            uno::UNO_QUERY_THROW};
}

uno::Reference<drawing::XShape> group(const Document& document,
                                      const std::vector<uno::Reference<drawing::XShape>>& members) {
    const uno::Reference<drawing::XShapes> shapes(
        offices::english().create("com.sun.star.drawing.ShapeCollection"), uno::UNO_QUERY_THROW);
    for (const auto& member : members)
        shapes->add(member);
    return {uno::Reference<drawing::XShapeGrouper>(pageOf(document), uno::UNO_QUERY_THROW)->group(shapes),
            uno::UNO_QUERY_THROW};
}

/// All that a file says: of an archive what is in its files, and of another its bytes.
std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!bytes.starts_with("PK"))
        return bytes;
    ladder::package::Defects defects;
    auto archive = ladder::package::Archive::open(std::move(bytes), file.filename().string(), defects);
    REQUIRE(archive);
    std::string content;
    for (const auto& name : archive->names()) {
        const auto unpacked = archive->unpack(name);
        REQUIRE(unpacked.has_value());
        content += *unpacked;
    }
    return content;
}

/// Whether a file has a text, in bytes or in UTF-16 as a .xls has it. Capitals and small letters are alike.
bool has(const std::string& content, std::string_view text) {
    const auto isSame = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    std::string wide;
    for (const auto character : text)
        wide.append({character, '\0'});
    const auto stands = [&](std::string_view part) {
        return std::search(content.begin(), content.end(), part.begin(), part.end(), isSame) != content.end();
    };
    return stands(text) || stands(wide);
}

/// The functions of the ladder that stand in a file, by either of their names.
std::vector<std::string> functionsIn(const std::string& content) {
    std::vector<std::string> names;
    if (has(content, functions::addInName))
        names.emplace_back(functions::addInName);
    for (const auto& function : functions::all) {
        if (has(content, function.name))
            names.emplace_back(function.name);
    }
    return names;
}

struct Kind {
    const char* file;
    const char* filter;
};
constexpr Kind kinds[] = {
    {"blad.ods", "calc8"}, {"blad.xlsx", "Calc MS Excel 2007 XML"}, {"blad.xls", "MS Excel 97"}};

bool hasLadderFormula(const Document& document, const std::string& address) {
    return document.formula(address).find("PARTICIPATIELADDER") != std::string::npos;
}

} // namespace

TEST_CASE("freeze: formulas become what they show, and nothing else changes", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    fill(document);
    CHECK(freeze(document, "document") == 9);
    CHECK(document.formula("A1") == "6692");
    CHECK(document.number("A1") == 6692);
    CHECK(document.formula("A2") == "n.b.");
    CHECK(document.formula("A3") == "Err:502");
    CHECK(document.formula("A4") == "SINE, 6692");
    CHECK(document.formula("A5") == "=A1*2");
    CHECK(document.number("A5") == 13384);
    CHECK(document.formula("A6") == "=\"RUNG_TOTAL(1)\"");
    CHECK(document.formula("A7") == "=\"\"");
    CHECK(document.formula("A8") == "3");
    CHECK(document.formula("C2") == "SINE");
    CHECK(freeze(document, "document") == 0);
}

TEST_CASE("freeze: one step undoes it", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    fill(document);
    const auto undo = prepared::undoOf(document);
    const auto steps = undo->getAllUndoActionTitles().getLength();
    const std::vector<std::string> cells{"A1", "A2", "A3", "A4", "A5", "A7", "C1", "C4"};
    std::vector<std::string> before;
    for (const auto& cell : cells)
        before.push_back(document.formula(cell));
    freeze(document, "sheet");
    CHECK(undo->getAllUndoActionTitles().getLength() == steps + 1);
    for (int round = 0; round < 2; ++round) {
        undo->undo();
        for (std::size_t i = 0; i < cells.size(); ++i)
            CHECK(document.formula(cells[i]) == before[i]);
        undo->redo();
        CHECK(document.formula("A2") == "n.b.");
        CHECK(document.formula("A7") == "=\"\"");
        CHECK_FALSE(hasLadderFormula(document, "C1"));
    }
}

TEST_CASE("freeze: comments stay", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    const auto comments =
        uno::Reference<sheet::XSheetAnnotationsSupplier>(document.sheet(), uno::UNO_QUERY_THROW)
            ->getAnnotations();
    const std::pair<sal_Int32, sal_Int32> places[] = {{0, 0}, {0, 2}, {0, 3}, {2, 1}}; // column and row
    for (const auto& [column, row] : places)
        comments->insertNew(table::CellAddress(0, column, row), "gecontroleerd");
    for (int row = 1; row <= 6; ++row)
        document.setFormula("A" + std::to_string(row), "=RUNG_TOTAL(\"Westhoek\";5)+ROW()");
    document.setArrayFormula("C1:C4", "=LADDER_LIST(\"werkvormen\";5)");
    REQUIRE(comments->getCount() == 4);
    const auto undo = prepared::undoOf(document);
    for (int round = 0; round < 2; ++round) {
        if (round == 0)
            CHECK(freeze(document, "document") == 10);
        else
            undo->redo();
        CHECK(comments->getCount() == 4);
        for (int row = 1; row <= 6; ++row)
            CHECK(document.formula("A" + std::to_string(row)) == std::to_string(6692 + row));
        CHECK(document.formula("C2") == "SINE");
        CHECK(document.formula("C4") == "Collectief maatwerk");
        undo->undo();
        CHECK(comments->getCount() == 4);
        CHECK(document.number("A3") == 6695);
        CHECK_THAT(document.formula("A3"), StartsWith("="));
        CHECK_THAT(document.formula("C2"), StartsWith("{="));
    }
}

TEST_CASE("freeze: only what is selected, and that one step too", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    constexpr int rows = 300;
    document.setFormula("B1", "=LADDER_COUNT(\"Westhoek\";\"SINE\")");
    const auto column = document.sheet()->getCellRangeByName("B1:B300");
    uno::Reference<sheet::XCellSeries>(column, uno::UNO_QUERY_THROW)
        ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    select(document, "B100:B199");
    CHECK(freeze(document, "selection") == 100);
    const auto undo = prepared::undoOf(document);
    for (int round = 0; round < 2; ++round) {
        CHECK(hasLadderFormula(document, "B99"));
        CHECK(document.formula("B100") == "216");
        CHECK(document.formula("B199") == "216");
        CHECK(hasLadderFormula(document, "B" + std::to_string(rows)));
        undo->undo();
        CHECK(hasLadderFormula(document, "B100"));
        undo->redo();
    }
}

TEST_CASE("freeze: only the cell that is selected", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    fill(document);
    // A formula that is none of the ladder, a number, and nothing.
    for (const auto* cell : {"A5", "A8", "H9"}) {
        INFO(cell);
        select(document, cell);
        CHECK(freeze(document, "selection") == 0);
    }
    select(document, "A1");
    CHECK(freeze(document, "selection") == 1);
    CHECK(document.formula("A1") == "6692");
    CHECK(hasLadderFormula(document, "A2"));
    CHECK(hasLadderFormula(document, "C1"));
}

TEST_CASE("freeze: a formula that has the ladder by way of a name", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    addName(document, "Cijfer", "RUNG_TOTAL(\"Westhoek\";5)");
    addName(document, "Dubbel", "Cijfer*2");
    addName(document, "Ander", "7");
    document.setFormula("A1", "=Dubbel+1");
    document.setFormula("A2", "=Ander+1");
    CHECK(document.number("A1") == 13385);
    CHECK(freeze(document, "sheet") == 1);
    CHECK(document.formula("A1") == "13385");
    CHECK(document.formula("A2") == "=Ander+1");
}

TEST_CASE("freeze: a name is that of the sheet that stands before it", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    const auto sheets = document.model()->getSheets();
    sheets->insertNewByName("Other", 1);
    sheets->insertNewByName("One's own", 2);
    const auto name = [&](sal_Int32 index, const char* text, const char* content) {
        uno::Reference<sheet::XNamedRanges> names;
        uno::Reference<beans::XPropertySet>(document.sheetAt(index), uno::UNO_QUERY_THROW)
            ->getPropertyValue("NamedRanges") >>= names;
        names->addNewByName(rtl::OUString::createFromAscii(text), rtl::OUString::createFromAscii(content),
                            table::CellAddress(static_cast<sal_Int16>(index), 0, 0), 0);
    };
    constexpr char figure[] = "RUNG_TOTAL(\"Westhoek\";5)";
    name(0, "Here", figure);
    name(0, "There", "7");
    name(1, "Here", "7");
    name(1, "There", figure);
    name(2, "There", figure);
    document.setFormula("A1", "=Other.There");
    document.setFormula("A2", "='One''s own'.There+1");
    document.setFormula("A3", "=Here+2");
    document.setFormula("A4", "=Other.Here");
    document.setFormula("A5", "=There+1");
    const std::vector<double> values{6692, 6693, 6694, 7, 8};
    for (std::size_t i = 0; i < values.size(); ++i)
        CHECK(document.number("A" + std::to_string(i + 1)) == values[i]);
    CHECK(freeze(document, "document") == 3);
    CHECK(document.formula("A1") == "6692");
    CHECK(document.formula("A2") == "6693");
    CHECK(document.formula("A3") == "6694");
    CHECK(document.formula("A4") != "7");
    CHECK(document.formula("A5") != "8");
    prepared::undoOf(document)->undo();
    CHECK(document.formula("A1") != "6692");
}

TEST_CASE("freeze: an array keeps what it showed, whatever it refers to becomes", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    document.setFormula("B2", "=LADDER_COUNT(\"Brugge\";\"AMA\")");
    document.setArrayFormula("D5:D6", "=IFNA($B$2;0)+LADDER_COUNT({\"Brugge\"|\"Westhoek\"};5)");
    document.setArrayFormula("F5:F6", "=D5:D6+RUNG_TOTAL(\"Westhoek\";5)");
    REQUIRE(document.error("B2") == support::errNotAvailable);
    REQUIRE(document.number("D6") == 6692);
    CHECK(freeze(document, "sheet") == 5);
    CHECK(document.formula("B2") == "n.b.");
    CHECK(document.formula("D5") == "9059");
    CHECK(document.formula("D6") == "6692");
    CHECK(document.formula("F6") == "13384");
}

TEST_CASE("freeze: a text that looks like a formula stays a text", "[freeze]") {
    const Document document(offices::twoEditions(), Document::Shown::yes);
    document.setFormula("A1", "=LADDER_INFO(\"formule\";\"naam\")");
    document.setArrayFormula("B1:B2", "=LADDER_INFO(\"formule\";{\"naam\"|\"naam\"})");
    support::Sheets(offices::twoEditions()).freeze(document.model(), "sheet");
    for (const auto* address : {"A1", "B1", "B2"}) {
        CHECK(document.cell(address)->getType() == table::CellContentType_TEXT);
        CHECK(document.text(address) == "=SUM(1;1)");
    }
}

TEST_CASE("freeze: a prepared sheet keeps its figures, and loses its choices", "[freeze]") {
    const prepared::Sheet sheet(offices::english(), "insertLadder", "Westhoek", "2020", {{"Language", "nl"}});
    const auto& document = sheet.document();
    const auto validation = [&] {
        const auto properties =
            prepared::property<uno::Reference<beans::XPropertySet>>(document, "C2", "Validation");
        return properties->getPropertyValue("Type");
    };
    const auto list = validation();
    CHECK(freeze(document, "sheet") > 150);
    CHECK(document.formula("N6") == "6692");
    CHECK(sheet.text("N6") == "6.692");
    CHECK(sheet.text("P17") == "14,5%");
    CHECK(sheet.text("N13") == "n.b.");
    CHECK(sheet.text("U6") == "✓");
    CHECK(validation() != list);
    CHECK(prepared::seriesNamed(document, "Westhoek").values[0].value() == 103.0 / 217);
    prepared::undoOf(document)->undo();
    CHECK(validation() == list);
    CHECK(hasLadderFormula(document, "N6"));
}

TEST_CASE("freeze: a part of a prepared sheet takes its choices along", "[freeze]") {
    const prepared::Sheet sheet(offices::english(), "insertLadder", "Westhoek");
    const auto& document = sheet.document();
    select(document, "N6:N10");
    CHECK(freeze(document, "selection") == 5);
    const auto validation =
        prepared::property<uno::Reference<beans::XPropertySet>>(document, "C2", "Validation");
    CHECK(validation->getPropertyValue("Type") == uno::Any(sheet::ValidationType_ANY));
    CHECK(hasLadderFormula(document, "N12"));
}

TEST_CASE("freeze: a colleague without the extension sees figures", "[freeze]") {
    const support::TemporaryFolder folder;
    for (const auto& [name, filter] : kinds) {
        INFO(name);
        const auto file = folder.path() / name;
        std::string sheetName;
        {
            const prepared::Sheet sheet(offices::english(), "insertLadder", "Westhoek", "2020",
                                        {{"Language", "nl"}});
            freeze(sheet.document(), "document");
            sheet.document().store(file, filter);
            sheetName = sheet.name();
        }
        Document there(offices::without(), file);
        there.calculate();
        there.useSheet(sheetName);
        CHECK(there.text("A1") == "Participatieladder 2020 – Westhoek");
        CHECK(there.text("N6") == "6.692");
        CHECK(there.text("N13") == "n.b.");
        CHECK(there.text("P6") == "15,7%");
        for (const auto error : there.errors("A1:AD30"))
            CHECK(error == 0);
    }
}

TEST_CASE("freeze: no function, list or hint of ours is left in the file of prepared sheets", "[freeze]") {
    const support::TemporaryFolder folder;
    const support::Sheets sheets(offices::english());
    const Document document(offices::english(), Document::Shown::yes);
    const support::Sheets::Options dutch{{"Language", "nl"}};
    for (const auto* kind : {"ladder", "comparison", "sectors", "quality", "evolution"})
        sheets.insertSheet(kind, document.model(), {}, "2020", dutch);
    sheets.insert("insertChart", document.model(), "Westhoek", "2020", {{"Position", "Sheet1.B2"}});
    const auto stored = [&](const Kind& kind) {
        document.store(folder.path() / kind.file, kind.filter);
        return contentOf(folder.path() / kind.file);
    };
    const std::string hint = sheets::words::chooseArea.in(ladder::Language::dutch);
    for (const auto& kind : kinds) {
        INFO(kind.file);
        const auto content = stored(kind);
        CHECK_FALSE(functionsIn(content).empty());
        CHECK(has(content, hint));
    }
    CHECK(freeze(document, "document") > 1000);
    CHECK(unfrozen(document, "document").empty());
    for (const auto& kind : kinds) {
        INFO(kind.file);
        const auto content = stored(kind);
        CHECK(functionsIn(content).empty());
        CHECK_FALSE(has(content, hint));
        CHECK_FALSE(has(content, sheets::words::notInList.in(ladder::Language::dutch)));
    }
    prepared::undoOf(document)->undo();
    CHECK(has(stored(kinds[0]), hint));
}

TEST_CASE("freeze: what stands elsewhere than in a cell is left, and told with its place", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    addCondition(document, "B2:C5", "RUNG_TOTAL(\"Westhoek\";5)>B2");
    addCondition(document, "B7", "B7>\"RUNG_TOTAL(1)\"");
    addList(document, "D2:D4", "LADDER_LIST(\"gebieden\")");
    addName(document, "Cijfer", "RUNG_TOTAL(\"Westhoek\";5)");
    addName(document, "Ander", "7");
    addCondition(document, "E1", "E1>Cijfer");
    CHECK(freeze(document, "document") == 1);
    const std::vector<std::string> inSheet{"the conditional formatting of Sheet1.B2:C5",
                                           "the conditional formatting of Sheet1.E1",
                                           "the validity of Sheet1.D2:D4"};
    auto all = inSheet;
    all.emplace_back("the name Cijfer");
    CHECK(unfrozen(document, "document") == all);
    CHECK(unfrozen(document, "sheet") == inSheet);
    select(document, "A1:B2");
    CHECK(unfrozen(document, "selection") == std::vector<std::string>{inSheet[0]});
    select(document, "A10");
    CHECK(unfrozen(document, "selection").empty());
}

TEST_CASE("freeze: a formula that shows the text of one that was frozen has none to show", "[freeze]") {
    const support::TemporaryFolder folder;
    const Document document(offices::english(), Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    document.setFormula("A2", "=FORMULA(A1)");
    CHECK(document.text("A2") == "=RUNG_TOTAL(\"Westhoek\",5)");
    CHECK(freeze(document, "document") == 1);
    CHECK(document.error("A2") == support::errNotAvailable);
    for (const auto& kind : kinds) {
        INFO(kind.file);
        document.store(folder.path() / kind.file, kind.filter);
        CHECK(functionsIn(contentOf(folder.path() / kind.file)).empty());
    }
    prepared::undoOf(document)->undo();
    CHECK(document.text("A2") == "=RUNG_TOTAL(\"Westhoek\",5)");
}

TEST_CASE("freeze: recorded changes hold what was replaced, and that is told", "[freeze]") {
    const support::TemporaryFolder folder;
    const Document document(offices::english(), Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    const auto file = folder.path() / kinds[0].file;
    const auto properties = uno::Reference<beans::XPropertySet>(document.model(), uno::UNO_QUERY_THROW);
    properties->setPropertyValue("RecordChanges", uno::Any(true));
    CHECK(freeze(document, "document") == 1);
    document.store(file, kinds[0].filter);
    CHECK_FALSE(functionsIn(contentOf(file)).empty());
    const auto left = unfrozen(document, "document");
    REQUIRE(left.size() == 1);
    CHECK_THAT(left[0], StartsWith("the recorded changes, which may hold"));
}

TEST_CASE("freeze: recorded changes are not told where the ladder is nowhere", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    const uno::Reference<beans::XPropertySet> properties(document.model(), uno::UNO_QUERY_THROW);
    properties->setPropertyValue("RecordChanges", uno::Any(true));
    document.setFormula("A1", "=1+1");
    CHECK(freeze(document, "document") == 0);
    CHECK(unfrozen(document, "document").empty());
    document.setFormula("A2", "=RUNG_TOTAL(\"Westhoek\";5)");
    select(document, "A1");
    CHECK(unfrozen(document, "selection").size() == 1);
    document.setFormula("A2", "");
    addName(document, "Cijfer", "RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(unfrozen(document, "selection").size() == 1);
    CHECK(unfrozen(document, "document").size() == 2);
}

TEST_CASE("freeze: whatever an embedded spreadsheet holds is told, in a group too", "[freeze]") {
    const Document document(offices::english(), Document::Shown::yes);
    const auto shape = embed(document);
    const Document embedded(modelOf(shape));
    const std::vector<std::string> told{"a spreadsheet embedded on sheet Sheet1"};
    embedded.setFormula("A1", "=1+1");
    CHECK(unfrozen(document, "document").empty());
    SECTION("a cell") {
        embedded.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(unfrozen(document, "document") == told);
    }
    SECTION("a name") {
        addName(embedded, "Cijfer", "RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(unfrozen(document, "document") == told);
    }
    SECTION("a condition") {
        addCondition(embedded, "B2:C5", "RUNG_TOTAL(\"Westhoek\";5)>B2");
        CHECK(unfrozen(document, "document") == told);
    }
    SECTION("a group in a group") {
        embedded.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        group(document, {group(document, {shape, addRectangle(document)}), addRectangle(document)});
        CHECK(pageOf(document)->getCount() == 1);
        CHECK(unfrozen(document, "document") == told);
    }
}

TEST_CASE("freeze: what could be read as a number stays a text, and undo leaves no format", "[freeze]") {
    const Document document(offices::english());
    const std::string number = "=RUNG_TOTAL(\"Westhoek\";5)";
    const std::string digits = "=TEXT(RUNG_TOTAL(\"Westhoek\";5);\"0\")";
    const std::string name = "=LADDER_INFO(\"SINE\";\"name\")";
    const std::vector<std::pair<std::string, std::string>> columns[] = {
        {{"A1", digits}, {"A2", name}, {"A3", digits}, {"A4", digits}, {"A5", digits}, {"A6", digits}},
        {{"B1", name}, {"B2", digits}, {"B3", digits}, {"B4", number}, {"B5", digits}, {"B6", name}}};
    for (const auto& column : columns) {
        for (const auto& [cell, formula] : column)
            document.setFormula(cell, formula);
    }
    const auto formatOf = [&](const std::string& cell) {
        return prepared::property<sal_Int32>(document, cell, "NumberFormat");
    };
    const auto standard = formatOf("A7");
    for (int round = 0; round < 2; ++round) {
        if (round == 0)
            freeze(document, "document");
        else
            prepared::undoOf(document)->redo();
        for (const auto& column : columns) {
            for (const auto& [cell, formula] : column) {
                CAPTURE(round, cell);
                CHECK(document.formula(cell) == (formula == digits ? "'6692"
                                                 : formula == name ? "SINE"
                                                                   : "6692"));
                CHECK((formatOf(cell) != standard) == (formula == digits));
            }
        }
        prepared::undoOf(document)->undo();
        for (const auto& column : columns) {
            for (const auto& [cell, formula] : column) {
                CAPTURE(round, cell);
                CHECK(formatOf(cell) == standard);
                CHECK_THAT(document.formula(cell), ContainsSubstring("ORG.PARTICIPATIELADDER"));
            }
        }
    }
}
