// What is wrong with the workbook of an edition: each thing at its cell, with what was expected.

#include "office/workbooks.hpp"
#include "support/catch.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/FilterConnection.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

using namespace css;
using support::Document;
using support::Editions;
using support::Finding;
using workbooks::at;
using workbooks::textOf;

namespace {

/// The workbook of 2020 in Dutch, unprotected, checked by an office that speaks Dutch.
class Workbook {
public:
    Workbook()
        : editions_(offices::dutch())
        , document_(editions_.makeWorkbook("2020", true, "nl")) {
        for (const auto& name : document_.sheetNames()) {
            document_.useSheet(name);
            uno::Reference<util::XProtectable>(document_.sheet(), uno::UNO_QUERY_THROW)->unprotect({});
        }
    }

    Document& on(std::string_view sheet) {
        document_.useSheet(sheet);
        return document_;
    }
    Document& document() { return document_; }
    std::vector<Finding> findings() const { return editions_.check(document_); }
    const Editions& editions() const { return editions_; }

private:
    Editions editions_;
    Document document_;
};

/// As a user types it.
void type(Document& document, std::string_view address, std::string_view text) {
    document.setFormulaLocal(address, text);
}

void rename(Document& document, std::string_view sheet, std::string_view name) {
    uno::Reference<container::XNamed>(document.model()->getSheets()->getByName(support::toOUString(sheet)),
                                      uno::UNO_QUERY_THROW)
        ->setName(support::toOUString(name));
}

} // namespace

TEST_CASE("workbook: a figure that is none, at its cell", "[workbook_defects]") {
    Workbook workbook;
    auto& document = workbook.on("Cijfers");
    document.setText("C5", "6.692");
    document.setText("C6", "1,5");
    document.setText("C7", "n.b.");
    document.setNumber("C10", -3);
    document.setNumber("C11", 216.4);
    document.setText("C12", "veel");
    document.setText("C13", "");
    document.setText("D14", "");
    document.setText("C15", "");
    document.setText("D15", "");
    document.setNumber("C4", 7); // its status is L
    document.setText("D16", "o.k.");
    document.setFormula("C17", "=NA()");
    document.setFormula("C18", "=1/0");
    type(document, "C19", "24/11/2021");
    type(document, "C20", "12:30");
    type(document, "C21", "100%");
    type(document, "C22", "WAAR");
    document.setFormula("C23", "=100+11"); // its result counts
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    const auto said = [&](std::string_view cell) { return at(findings, "Cijfers", cell); };
    CHECK(said("C5") ==
          "error: '6.692' heeft een scheidingsteken; verwacht: alleen cijfers, dus 6692 als dat bedoeld is.");
    CHECK_THAT(said("C6"), ContainsSubstring("'1,5' is geen geheel getal"));
    CHECK_THAT(said("C7"),
               ContainsSubstring("'n.b.' is geen cijfer; verwacht: een lege waarde, met status O"));
    CHECK_THAT(said("C10"), ContainsSubstring("'-3' is negatief"));
    CHECK_THAT(said("C11"), ContainsSubstring("'216.4' is geen geheel getal"));
    CHECK_THAT(said("C12"), ContainsSubstring("'veel' is geen aantal"));
    CHECK_THAT(said("C13"), ContainsSubstring("Geen cijfer; verwacht: een cijfer bij status A, of status O"));
    CHECK_THAT(said("D14"), ContainsSubstring("Geen status; verwacht: A bij een cijfer"));
    CHECK_THAT(said("D15"), ContainsSubstring("Geen status"));
    CHECK_THAT(said("C4"), ContainsSubstring("verwacht: geen cijfer bij status L"));
    CHECK_THAT(said("D16"), ContainsSubstring("'o.k.' is geen status"));
    CHECK(said("C17") == "error: De foutwaarde #N/B; verwacht: een waarde of een lege cel.");
    CHECK_THAT(said("C18"), ContainsSubstring("foutwaarde #DELING.DOOR.0!"));
    CHECK_THAT(said("C19"), ContainsSubstring("datum of tijd"));
    CHECK_THAT(said("C20"), ContainsSubstring("datum of tijd"));
    CHECK_THAT(said("C21"), ContainsSubstring("Een percentage (100"));
    CHECK_THAT(said("C22"), ContainsSubstring("waarheidswaarde"));
    CHECK(findings.size() == 17);
}

TEST_CASE("workbook: an area or item that is none, at its cell", "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    figures.setText("A5", "Westhoekk");
    figures.setText("B6", "Trede 9");
    figures.setText("A7", "WESTVLAANDEREN");   // as names are matched everywhere
    figures.setText("B8", "trede-2");          // an id
    figures.setText("A26", "West-Vlaanderen"); // now twice
    figures.setText("E10", "not-published; geen-noot");
    auto& areas = workbook.on("Gebieden");
    areas.setText("E5", "Westhoek"); // its own parent
    areas.setText("E6", "Nergens");
    areas.setText("A9", "");
    auto& instruments = workbook.on("Werkvormen");
    instruments.setNumber("F4", 1.5);
    instruments.setText("F5", "0,4");
    instruments.setNumber("E6", 9);
    instruments.setText("G7", "Werk; Cultuur");
    type(instruments, "F8", "40%"); // a weight of 0.4
    auto& notes = workbook.on("Noten");
    notes.setText("B4", "gegokt");
    auto& edition = workbook.on("Editie");
    edition.setText("B8", "reading; niets");
    edition.setNumber("B5", 2020.5);
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(at(findings, "Cijfers", "A5") == "error: 'Westhoekk' staat niet op het blad Gebieden; verwacht: "
                                           "een naam of id dat daar staat (bedoelt u "
                                           "Westhoek?).");
    CHECK_THAT(at(findings, "Cijfers", "B6"),
               ContainsSubstring("'Trede 9' staat niet op het blad Treden, Werkvormen of Sectoren"));
    CHECK(at(findings, "Cijfers", "A7").empty());
    CHECK(at(findings, "Cijfers", "B8").empty());
    CHECK_THAT(at(findings, "Cijfers", "B26"),
               ContainsSubstring("'West-Vlaanderen' heeft al een rij voor 'Trede 6: Betaald werk'"));
    CHECK_THAT(at(findings, "Cijfers", "E10"), ContainsSubstring("'geen-noot' staat niet op het blad Noten"));
    CHECK_THAT(at(findings, "Gebieden", "E5"), ContainsSubstring("voorouder"));
    CHECK_THAT(at(findings, "Gebieden", "E6"),
               ContainsSubstring("'Nergens' staat niet op het blad Gebieden"));
    CHECK(at(findings, "Gebieden", "A9") == "error: Geen id; verwacht: bijvoorbeeld 'zuid-west-vlaanderen'.");
    CHECK_THAT(at(findings, "Werkvormen", "F4"),
               ContainsSubstring("'1.5' is geen gewicht; verwacht: een getal van 0 tot 1"));
    CHECK_THAT(at(findings, "Werkvormen", "F5"), ContainsSubstring("niet als tekst"));
    CHECK_THAT(at(findings, "Werkvormen", "E6"), ContainsSubstring("'9' staat niet op het blad Treden"));
    CHECK_THAT(at(findings, "Werkvormen", "G7"),
               ContainsSubstring("'Cultuur' staat niet op het blad Beleidsdomeinen"));
    CHECK(at(findings, "Werkvormen", "F8").empty());
    CHECK_THAT(at(findings, "Noten", "B4"),
               ContainsSubstring("'gegokt' is geen grond voor een noot; verwacht: gepubliceerd, afgeleid"));
    CHECK_THAT(at(findings, "Editie", "B8"), ContainsSubstring("'niets' staat niet op het blad Noten"));
    CHECK_THAT(at(findings, "Editie", "B5"), ContainsSubstring("'2020.5' is geen jaar"));
}

TEST_CASE("workbook: a row that is missing is told below the others", "[workbook_defects]") {
    Workbook workbook;
    workbook.on("Cijfers").setText("A26",
                                   "West-Vlaanderen"); // now twice, and that of the Westhoek is missing
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK_THAT(at(findings, "Cijfers", "B26"),
               ContainsSubstring("'West-Vlaanderen' heeft al een rij voor 'Trede 6: Betaald werk'"));
    CHECK_THAT(
        textOf(findings),
        ContainsSubstring("Cijfers A136 error: 'Westhoek' heeft geen rij voor 'Trede 6: Betaald werk'"));
    CHECK(findings.size() == 2);
    // Where it may be a row that has a defect of its own, it is told of that row alone.
    workbook.on("Cijfers").setText("A26", "Westhoekk");
    CHECK_THAT(textOf(workbook.findings()), StartsWith("Cijfers A26 error: 'Westhoekk' staat niet op"));
    CHECK(workbook.findings().size() == 1);
}

TEST_CASE("workbook: a name that two areas have is written as an id", "[workbook_defects]") {
    const Editions editions(offices::twoEditions());
    auto document = editions.makeWorkbook("2021", true, "nl");
    document.useSheet("Gebieden");
    CHECK(document.text("B6") == "Brugge");
    CHECK(document.text("B7") == "Brugge");
    document.useSheet("Cijfers");
    int row = 4;
    while (document.text("A" + std::to_string(row)) != "regio-brugge" && row < 100)
        ++row;
    REQUIRE(row < 100);
    CHECK(textOf(workbooks::errorsIn(editions.check(document))).empty());
    const auto cell = "A" + std::to_string(row);
    document.setText(cell, "Brugge");
    CHECK(at(editions.check(document), "Cijfers", cell) ==
          "error: 'Brugge' is the name of regio-brugge and stad-brugge; expected: one of those ids.");
}

TEST_CASE("workbook: sheets that are missing, there twice or unknown", "[workbook_defects]") {
    Workbook workbook;
    auto& document = workbook.document();
    rename(document, "Sectoren", "SECTORS"); // its English name
    rename(document, "Noten", "Opmerkingen");
    document.model()->getSheets()->copyByName("Cijfers", "Observations", 3);
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(findings.size() == 3);
    CHECK(at(findings, "Observations", "A1") ==
          "error: Dit blad is hetzelfde als 'Cijfers'; verwacht: één van beide.");
    CHECK(at(findings, "", "") == "error: Het blad 'Noten' ontbreekt; verwacht: een blad met die naam.");
    CHECK(at(findings, "Opmerkingen", "A1") ==
          "warning: Dit blad hoort niet bij een editie en wordt niet gelezen.");
}

TEST_CASE("workbook: a sheet without rows brings no errors of others, and a cell has one",
          "[workbook_defects]") {
    Workbook workbook;
    auto& areas = workbook.on("Gebieden");
    const uno::Reference<table::XColumnRowRange> rows(areas.sheet(), uno::UNO_QUERY_THROW);
    rows->getRows()->removeByIndex(3, 6);
    auto& instruments = workbook.on("Werkvormen");
    instruments.setText("G7", "Cultuur; Sport; Werk"); // two that there are not
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(findings.size() == 2);
    CHECK(at(findings, "Gebieden", "A4") == "error: Het blad heeft geen rijen; verwacht: ten minste één.");
    CHECK_THAT(at(findings, "Werkvormen", "G7"),
               ContainsSubstring("'Cultuur' staat niet op het blad Beleidsdomeinen"));
}

TEST_CASE("workbook: columns in another order, missing, there twice or unknown", "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    const uno::Reference<sheet::XCellRangeMovement> movement(figures.sheet(), uno::UNO_QUERY_THROW);
    // The figures go before the areas, and a column of the user's own behind all.
    movement->insertCells(table::CellRangeAddress(2, 0, 0, 0, 0), sheet::CellInsertMode_COLUMNS);
    movement->moveRange(table::CellAddress(2, 0, 0), table::CellRangeAddress(2, 3, 0, 3, 400));
    CHECK(figures.number("A5") == 42749);
    CHECK(textOf(workbook.findings()).empty());

    figures.setText("G3", "Mijn opmerking");
    figures.setText("G5", "nakijken");
    CHECK(textOf(workbook.findings()) ==
          "Cijfers G3 warning: De kolom 'Mijn opmerking' hoort niet bij dit blad en wordt niet gelezen.\n");

    figures.setText("G3", "value");
    figures.setText("E3", "Toestand");
    workbook.on("Gebieden").setText("A3", "Naam");
    workbook.on("Treden").setText("A3", "");
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(at(findings, "Cijfers", "G3") == "error: De kolom 'value' staat er tweemaal; verwacht: eenmaal.");
    CHECK(at(findings, "Cijfers", "H3") ==
          "error: De kolom 'Status' ontbreekt; verwacht: een kop met die naam.");
    CHECK(at(findings, "Gebieden", "B3") == "error: De kolom 'Naam' staat er tweemaal; verwacht: eenmaal.");
    CHECK_THAT(textOf(findings), ContainsSubstring("Treden O3 error: De kolom 'Trede' ontbreekt"));
    CHECK(findings.size() == 6);
}

TEST_CASE("workbook: a sheet without headings or without rows", "[workbook_defects]") {
    Workbook workbook;
    auto& areas = workbook.on("Gebieden");
    const uno::Reference<table::XColumnRowRange> rows(areas.sheet(), uno::UNO_QUERY_THROW);
    rows->getRows()->removeByIndex(3, 6);
    auto findings = workbook.findings();
    CHECK(at(findings, "Gebieden", "A4") == "error: Het blad heeft geen rijen; verwacht: ten minste één.");
    rows->getRows()->removeByIndex(2, 1);
    findings = workbook.findings();
    CHECK_THAT(at(findings, "Gebieden", "A1"),
               ContainsSubstring("Geen koppen gevonden; verwacht: een rij met Id, Naam, Naam in het Engels"));
}

TEST_CASE("workbook: blank rows do not count, hidden and merged ones do, and are told",
          "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    const uno::Reference<table::XColumnRowRange> rows(figures.sheet(), uno::UNO_QUERY_THROW);
    rows->getRows()->insertByIndex(10, 3);
    uno::Reference<beans::XPropertySet>(rows->getRows()->getByIndex(4), uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", uno::Any(false));
    figures.setText("C5", "veel"); // in the hidden row
    uno::Reference<util::XMergeable>(figures.sheet()->getCellRangeByName("E15:F16"), uno::UNO_QUERY_THROW)
        ->merge(true);
    figures.setText("C15", "  297 "); // spaces around it do not count either
    auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(findings.size() == 2);
    CHECK_THAT(at(findings, "Cijfers", "C5"), ContainsSubstring("'veel'"));
    CHECK(at(findings, "Cijfers", "A5") ==
          "notice: Verborgen rijen: 1, te beginnen met deze; ze worden ook gelezen.");

    // What lies under other cells, and what is filtered out or hidden as a whole.
    figures.setText("C5", "42749");
    figures.setText("E16", "not-published");
    uno::Reference<beans::XPropertySet>(rows->getRows()->getByIndex(4), uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", uno::Any(true));
    const uno::Reference<sheet::XSheetFilterable> table(figures.sheet()->getCellRangeByName("A3:E400"),
                                                        uno::UNO_QUERY_THROW);
    const auto filter = table->createFilterDescriptor(true);
    uno::Reference<beans::XPropertySet>(filter, uno::UNO_QUERY_THROW)
        ->setPropertyValue("ContainsHeader", uno::Any(true));
    const sheet::TableFilterField field(sheet::FilterConnection_AND, 0, sheet::FilterOperator_NOT_EQUAL,
                                        false, 0, "Westhoek");
    filter->setFilterFields({&field, 1});
    table->filter(filter);
    auto& areas = workbook.on("Gebieden");
    uno::Reference<beans::XPropertySet>(
        uno::Reference<table::XColumnRowRange>(areas.sheet(), uno::UNO_QUERY_THROW)
            ->getColumns()
            ->getByIndex(3),
        uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", uno::Any(false));
    uno::Reference<beans::XPropertySet>(workbook.on("Sectoren").sheet(), uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", uno::Any(false));
    findings = workbook.findings();
    const auto all = textOf(findings);
    INFO(all);
    CHECK(textOf(workbooks::errorsIn(findings)).empty());
    CHECK(at(findings, "Cijfers", "E16") == "warning: 'not-published' ligt onder een samengevoegde cel en is "
                                            "niet te zien, maar wordt ook gelezen.");
    CHECK_THAT(all, ContainsSubstring("notice: Verborgen rijen: 22, te beginnen met deze"));
    CHECK(at(findings, "Gebieden", "D3") == "notice: Deze kolom is verborgen, en wordt ook gelezen.");
    CHECK(at(findings, "Sectoren", "A1") == "notice: Dit blad is verborgen, en wordt ook gelezen.");
    CHECK(findings.size() == 4);
}

TEST_CASE("workbook: formulas are calculated before they are read", "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    figures.setNumber("H1", 42749);
    figures.setFormula("C5", "=H1");
    CHECK(textOf(workbooks::errorsIn(workbook.findings())).empty());
    const uno::Reference<sheet::XCalculatable> calculation(figures.model(), uno::UNO_QUERY_THROW);
    calculation->enableAutomaticCalculation(false);
    figures.setText("H1", "veel"); // the formula still shows the figure
    CHECK_THAT(at(workbook.findings(), "Cijfers", "C5"), ContainsSubstring("'veel' is geen aantal"));
}

TEST_CASE("workbook: what would be read wrongly in silence is a warning at its cell", "[workbook_defects]") {
    Workbook workbook;
    workbook.on("Cijfers").setText("D5", "T");
    auto& instruments = workbook.on("Werkvormen");
    int row = 4;
    while (instruments.text("A" + std::to_string(row)) != "sine" && row < 40)
        ++row;
    const auto cell = [&](std::string_view column) { return std::string(column) + std::to_string(row); };
    REQUIRE(instruments.text(cell("A")) == "sine");
    instruments.setText(cell("H"), "4");
    instruments.setNumber(cell("K"), 2019);
    instruments.setText(cell("L"), "lde");
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    CHECK(textOf(workbooks::errorsIn(findings)).empty());
    CHECK(at(findings, "Cijfers", "D5") ==
          "notice: 'T' staat niet in CL_OBS_STATUS van SDMX; verwacht: een code daaruit, zoals A, O of L.");
    CHECK_THAT(at(findings, "Werkvormen", cell("H")),
               ContainsSubstring("notice: '4' is de naam waarmee trede 4 gevraagd wordt"));
    CHECK_THAT(at(findings, "Werkvormen", cell("K")),
               ContainsSubstring("notice: Er zijn cijfers van 2020, en dit is het laatste jaar (2019)"));
    CHECK_THAT(at(findings, "Werkvormen", cell("L")),
               ContainsSubstring("notice: 'lde' staat in deze editie zelf"));
    CHECK(findings.size() == 4);
}

TEST_CASE("workbook: the same defects in files of both kinds", "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    figures.setText("C5", "6.692");
    figures.setFormula("C17", "=NA()");
    type(figures, "C19", "24/11/2021");
    type(figures, "C21", "100%");
    type(figures, "C22", "WAAR");
    figures.setText("A6", "Nergens");
    workbook.on("Noten").setText("A5", "Geen Id");
    const auto before = textOf(workbook.findings());
    CHECK_THAT(before, ContainsSubstring("Cijfers C22 error: Een waarheidswaarde"));
    for (const auto& format : workbooks::formats) {
        INFO(format.extension);
        workbooks::reopen(offices::dutch(), workbook.document(), format, [&](Document& opened) {
            CHECK(textOf(workbook.editions().check(opened)) == before);
        });
    }
}

TEST_CASE("workbook: another document is refused", "[workbook_defects]") {
    const auto& office = offices::dutch();
    const Editions editions(office);
    const Document empty(office);
    try {
        editions.check(empty);
        FAIL("an empty spreadsheet was checked");
    } catch (const lang::IllegalArgumentException& refusal) {
        CHECK_THAT(support::toUtf8(refusal.Message),
                   ContainsSubstring("Dit document is geen werkmap van een editie"));
        CHECK(refusal.ArgumentPosition == 0);
    }
    CHECK_THROWS_AS(editions.service()->check({}), lang::IllegalArgumentException);
    CHECK_THROWS_AS(editions.makeWorkbook("1999", true), lang::IllegalArgumentException);
    CHECK_THROWS_AS(editions.makeWorkbook("2020", true, "fr"), lang::IllegalArgumentException);
}

TEST_CASE("workbook: a sheet that is full to its last row is checked", "[workbook_defects]") {
    Workbook workbook;
    auto& figures = workbook.on("Cijfers");
    const uno::Reference<sheet::XCellSeries> column(figures.sheet()->getCellRangeByName("A135:E1048576"),
                                                    uno::UNO_QUERY_THROW);
    column->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    CHECK_FALSE(figures.text("A1048576").empty());
    const auto findings = workbook.findings();
    CHECK(findings.size() == 1000); // which ends where nothing more is kept
}

TEST_CASE("workbook: a sheet with more text than a package may have is refused", "[workbook_defects]") {
    Workbook workbook;
    auto& notes = workbook.on("Noten");
    // Without wrapping the office does not measure each of these texts.
    const uno::Reference<beans::XPropertySet> cells(notes.sheet()->getCellRangeByName("A20:C6000"),
                                                    uno::UNO_QUERY_THROW);
    cells->setPropertyValue("IsTextWrapped", uno::Any(false));
    notes.setText("A20", "x");
    notes.setText("C20", std::string(60000, 'x'));
    uno::Reference<sheet::XCellSeries>(cells, uno::UNO_QUERY_THROW)
        ->fillAuto(sheet::FillDirection_TO_BOTTOM, 1);
    const auto findings = workbook.findings();
    INFO(textOf(findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sheet == "Noten");
    CHECK(findings[0].message == "Op dit blad staat te veel tekst; verwacht: ten hoogste 268435456 bytes.");
}
