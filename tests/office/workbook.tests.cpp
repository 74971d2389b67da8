// The workbook of an edition: made, saved, opened again and read.

#include "ladder/package/reader.hpp"
#include "office/workbooks.hpp"
#include "support/catch.hpp"
#include "workbook/maker.hpp"
#include "workbook/reader.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

using namespace css;
using support::Document;
using support::Editions;
using workbooks::textOf;

namespace {

const std::vector<std::string> dutchSheets{
    "Uitleg",          "Editie", "Cijfers", "Gebieden",           "Treden",    "Werkvormen", "Sectoren",
    "Beleidsdomeinen", "Noten",  "Noemers", "Noemers per gebied", "Gemeenten", "Lijsten"};

template<class Value>
Value propertyOf(const uno::Reference<uno::XInterface>& object, const char* name) {
    Value value{};
    uno::Reference<beans::XPropertySet>(object, uno::UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

uno::Reference<beans::XPropertySet> validationAt(const Document& document, std::string_view address) {
    return propertyOf<uno::Reference<beans::XPropertySet>>(document.cell(address), "Validation");
}

std::string listAt(const Document& document, std::string_view address) {
    const auto validation = validationAt(document, address);
    if (propertyOf<sheet::ValidationType>(validation, "Type") != sheet::ValidationType_LIST)
        return {};
    return support::toUtf8(
        uno::Reference<sheet::XSheetCondition>(validation, uno::UNO_QUERY_THROW)->getFormula1());
}

bool isProtected(const Document& document) {
    return uno::Reference<util::XProtectable>(document.sheet(), uno::UNO_QUERY_THROW)->isProtected();
}

bool isLocked(const Document& document, std::string_view address) {
    return propertyOf<util::CellProtection>(document.cell(address), "CellProtection").IsLocked;
}

/// What a list of the dropdowns offers, by the column in which it stands.
std::vector<std::string> offered(const Document& document, char column) {
    document.calculate();
    std::vector<std::string> texts;
    const auto count = static_cast<int>(document.number(std::string(1, column) + "2"));
    for (int row = 3; row < 3 + count; ++row)
        texts.push_back(document.text(std::string(1, column) + std::to_string(row)));
    return texts;
}

/// The edition in a folder of package files.
ladder::EditionData editionIn(const std::string& folder) {
    const auto reading = ladder::package::readFolder(folder);
    REQUIRE(reading.edition);
    return reading.edition->data();
}

/// Without what a workbook does not hold.
ladder::EditionData withoutOrigin(ladder::EditionData edition) {
    edition.revision = 0;
    edition.loading.reset();
    edition.remarks = ladder::EditionData().remarks;
    edition.attachments.clear();
    return edition;
}

/// The edition that is read from a document, as the extension reads it.
ladder::EditionData editionIn(const Document& document) {
    const auto reading = workbook::readWorkbook(document.model(), ladder::Language::english);
    std::string defects;
    for (const auto& defect : reading.defects)
        defects += defect.sheet + " " + calc::relative(defect.cell) + ": " + defect.message + "\n";
    INFO(defects);
    REQUIRE(reading.edition);
    return reading.edition->data();
}

} // namespace

TEST_CASE("workbook: a sheet for each table, with headings that are protected", "[workbook]") {
    auto document = Editions(offices::english()).makeWorkbook("2020", true, "nl");
    CHECK(document.sheetNames() == dutchSheets);
    CHECK(
        support::toUtf8(uno::Reference<frame::XTitle>(document.model(), uno::UNO_QUERY_THROW)->getTitle()) ==
        "Participatieladder 2020");
    CHECK_FALSE(uno::Reference<util::XModifiable>(document.model(), uno::UNO_QUERY_THROW)->isModified());
    for (const auto& sheet : dutchSheets) {
        INFO(sheet);
        document.useSheet(sheet);
        CHECK(isProtected(document));
        CHECK(isLocked(document, "A1"));
        CHECK(propertyOf<bool>(document.sheet(), "IsVisible") == (sheet != "Lijsten"));
    }
    document.useSheet("Cijfers");
    CHECK(document.text("A3") == "Gebied");
    CHECK(document.text("C3") == "Cijfer\ngeheel getal; leeg bij n.b.");
    CHECK(isLocked(document, "C3"));
    CHECK_FALSE(isLocked(document, "A4"));
    CHECK_FALSE(isLocked(document, "E5000"));
    CHECK(document.text("A5") == "West-Vlaanderen");
    CHECK(document.text("B5") == "Trede 5: Betaald werk met ondersteuning");
    CHECK(document.number("C5") == 42749);
    CHECK(document.text("D5") == "A");
    document.useSheet("Gebieden");
    CHECK(document.text("E5") == "West-Vlaanderen");
    document.useSheet("Werkvormen");
    CHECK(document.text("G5") == "Sociale Economie");
    document.useSheet("Noten");
    CHECK(document.text("B4") == "afgeleid");
}

TEST_CASE("workbook: in English it says so, and explains itself in both languages", "[workbook]") {
    auto document = Editions(offices::dutch()).makeWorkbook("2020", true, "en");
    CHECK(document.sheetNames() == std::vector<std::string>{"Explanation", "Edition", "Figures", "Areas",
                                                            "Rungs", "Instruments", "Sectors",
                                                            "Policy domains", "Notes", "Bases",
                                                            "Bases by area", "Municipalities", "Lists"});
    CHECK(document.text("A1") == "Een editie van de participatieladder");
    CHECK(document.text("C1") == "An edition of the participation ladder");
    document.useSheet("Figures");
    CHECK(document.text("A5") == "West Flanders");
    CHECK(document.text("B5") == "Rung 5: Paid work with support");
    CHECK(textOf(Editions(offices::dutch()).check(document)).empty());
}

TEST_CASE("workbook: dropdowns offer what the sheets name, and new rows too", "[workbook]") {
    auto document = Editions(offices::english()).makeWorkbook("2020", true, "nl");
    document.useSheet("Lijsten");
    CHECK(offered(document, 'A') == std::vector<std::string>{"West-Vlaanderen", "Westhoek", "Brugge",
                                                             "Oostende", "Midden-West-Vlaanderen",
                                                             "Zuid-West-Vlaanderen"});
    const auto items = offered(document, 'E');
    CHECK(items.size() == 22);
    CHECK(items.front() == "Trede 6: Betaald werk");
    CHECK(items.back() == "Andere");

    document.useSheet("Gebieden");
    document.setText("A10", "kust");
    document.setText("B10", "De Kust");
    document.setText("A11", "brugge-stad");
    document.setText("B11", "Brugge");
    document.useSheet("Werkvormen");
    document.setText("A15", "proeftuin");
    document.setText("B15", "Proeftuin");
    document.useSheet("Lijsten");
    const auto areas = offered(document, 'A');
    CHECK(areas.size() == 8);
    CHECK(areas[6] == "De Kust");
    CHECK(areas[2] == "brugge"); // two have the name
    CHECK(areas[7] == "brugge-stad");
    CHECK(offered(document, 'E')[17] == "Proeftuin");
}

TEST_CASE("workbook: cells to fill in have their dropdown, also when they are opened again", "[workbook]") {
    const auto& office = offices::english();
    const auto made = Editions(office).makeWorkbook("2020", false, "nl");
    for (const auto& format : workbooks::formats) {
        INFO(format.extension);
        workbooks::reopen(office, made, format, [](Document& document) {
            const std::vector<std::tuple<std::string, std::string, char>> dropdowns{
                {"Cijfers", "A4", 'A'},    {"Cijfers", "B900", 'E'},  {"Cijfers", "D4", 'I'},
                {"Cijfers", "E4", 'G'},    {"Gebieden", "E5", 'A'},   {"Werkvormen", "E4", 'H'},
                {"Werkvormen", "G4", 'F'}, {"Sectoren", "D300", 'H'}, {"Noten", "B4", 'J'}};
            for (const auto& [sheet, cell, list] : dropdowns) {
                INFO(sheet << " " << cell);
                document.useSheet(sheet);
                const auto formula = listAt(document, cell);
                CHECK_THAT(formula, ContainsSubstring("OFFSET"));
                CHECK_THAT(formula, ContainsSubstring(std::string("$") + list + "$3"));
                CHECK(isProtected(document));
                CHECK(isLocked(document, "A3"));
                CHECK_FALSE(isLocked(document, cell));
            }
            document.useSheet("Cijfers");
            const auto figure = validationAt(document, "C4");
            CHECK(propertyOf<sheet::ValidationType>(figure, "Type") == sheet::ValidationType_WHOLE);
            CHECK(propertyOf<sheet::ValidationAlertStyle>(figure, "ErrorAlertStyle") ==
                  sheet::ValidationAlertStyle_WARNING);
            document.useSheet("Lijsten");
            CHECK(offered(document, 'A').size() == 6);
            CHECK_FALSE(propertyOf<bool>(document.sheet(), "IsVisible"));
        });
    }
}

TEST_CASE("workbook: what is made from an edition reads as that edition", "[workbook]") {
    const auto& office = offices::english();
    for (const std::string folder : {EDITION_2020, TEST_DATA "/editions/2021", TEST_DATA "/editions/2022"}) {
        const ladder::Edition edition(editionIn(folder));
        for (const auto language : {ladder::Language::dutch, ladder::Language::english}) {
            INFO(folder << (language == ladder::Language::dutch ? " in Dutch" : " in English"));
            const Document made(
                workbook::makeWorkbook(office.context(), edition, workbook::Content::figures, language));
            CHECK(editionIn(made) == withoutOrigin(edition.data()));
            for (const auto& format : workbooks::formats) {
                INFO(format.extension);
                workbooks::reopen(office, made, format, [&](Document& opened) {
                    CHECK(editionIn(opened) == withoutOrigin(edition.data()));
                });
            }
        }
    }
}

TEST_CASE("workbook: one of version 1.0.0, which has no bases and no municipalities, is read", "[workbook]") {
    const auto document = Editions(offices::english()).makeWorkbook("2020", true, "nl");
    for (const auto* sheet : {"Noemers", "Noemers per gebied", "Gemeenten"})
        document.model()->getSheets()->removeByName(support::toOUString(sheet));
    auto expected = withoutOrigin(editionIn(EDITION_2020));
    expected.bases.clear();
    expected.baseValues.clear();
    expected.places.clear();
    CHECK(editionIn(document) == expected);
}

TEST_CASE("workbook: a sheet of one's own that is called Gemeenten is left alone", "[workbook]") {
    const Editions editions(offices::english());
    auto document = editions.makeWorkbook("2020", true, "nl");
    for (const auto* sheet : {"Noemers", "Noemers per gebied", "Gemeenten"})
        document.model()->getSheets()->removeByName(support::toOUString(sheet));
    document.model()->getSheets()->insertNewByName("Gemeenten", 3);
    document.useSheet("Gemeenten");
    document.setText("A1", "Naam");
    document.setText("B1", "Leden");
    document.setText("A2", "Kortrijk");
    document.setNumber("B2", 12);
    const auto findings = editions.check(document);
    CHECK(textOf(workbooks::errorsIn(findings)).empty());
    CHECK(workbooks::at(findings, "Gemeenten", "A1").starts_with("warning: "));
    CHECK(editionIn(document).places.empty());
}

TEST_CASE("workbook: a number of people that is unlikely is warned of at its cell", "[workbook]") {
    const Editions editions(offices::english());
    auto document = editions.makeWorkbook("2020", true, "nl");
    document.useSheet("Noemers per gebied");
    CHECK(document.text("A6") == "Westhoek");
    CHECK(document.number("C6") == 126082);
    document.setNumber("C6", 1260820);
    document.useSheet("Editie");
    document.setNumber("B5", 2021); // so that there is an edition before
    const auto findings = editions.check(document);
    CHECK_THAT(workbooks::at(findings, "Noemers per gebied", "C6"),
               StartsWith("warning: Westhoek, Inhabitants aged 18 to 64: from 126,082 in edition 2020"));
    CHECK_THAT(workbooks::at(findings, "Noemers per gebied", "C4"), ContainsSubstring("1,838,156"));
}

TEST_CASE("workbook: a base that has no sheet is told of at its cell", "[workbook]") {
    const Editions editions(offices::english());
    const auto document = editions.makeWorkbook("2020", true, "nl");
    document.model()->getSheets()->removeByName(support::toOUString("Noemers"));
    CHECK_THAT(workbooks::at(editions.check(document), "Noemers per gebied", "B4"),
               ContainsSubstring("Inwoners van 18 tot en met 64 jaar"));
}

TEST_CASE("workbook: texts of an edition stay texts, whatever they look like", "[workbook]") {
    auto data = editionIn(EDITION_2020);
    data.title = "=1+1";
    data.source = "@SUM(A1)";
    data.publisher = "'s Heren \"bureau\"";
    data.areas[1].name = {"=HYPERLINK(\"http://example.org\";\"x\")", "+32"};
    data.areas[1].aliases = {"-1", "1/2", "01", "1e5"};
    data.areas[1].kind = "eerste, \"regel\"";
    data.items[8].name = {"{=A1}", "%s <b>&amp;</b>"};
    data.notes[1].text = {"eerste regel\ntweede, \"regel\"", "one line"};
    data.notes[0].text = {"=cmd|' /C calc'!A0", "\xF0\x9F\x98\x80 and \xC3\xA9"};
    data.domains[0].name = {"Werk; en meer", "TRUE"};
    const ladder::Edition edition(data);
    const auto& office = offices::english();
    const Document made(workbook::makeWorkbook(office.context(), edition, workbook::Content::figures,
                                               ladder::Language::dutch));
    CHECK(editionIn(made) == withoutOrigin(edition.data()));
    for (const auto& format : workbooks::formats) {
        INFO(format.extension);
        workbooks::reopen(office, made, format, [&](Document& document) {
            CHECK(editionIn(document) == withoutOrigin(edition.data()));
            document.useSheet("Editie");
            CHECK(document.text("B4") == "=1+1");
            CHECK(document.cell("B4")->getType() == table::CellContentType_TEXT);
            document.useSheet("Gebieden");
            CHECK(document.cell("B5")->getType() == table::CellContentType_TEXT);
        });
    }
}

TEST_CASE("workbook: a template has the areas and items, and nothing of the year", "[workbook]") {
    const auto& office = offices::english();
    const Editions editions(office);
    auto document = editions.makeWorkbook("2020", false, "nl");
    document.useSheet("Editie");
    CHECK(document.text("A4") == "Titel");
    CHECK(document.text("B4").empty());
    CHECK(document.text("B5").empty());
    CHECK(document.text("B6") == "POM West-Vlaanderen");
    document.useSheet("Noemers");
    CHECK(document.text("B4") == "Inwoners van 18 tot en met 64 jaar");
    CHECK(document.text("F3") == "Geteld op\njaar-maand-dag: 2020-01-01");
    CHECK(document.text("F4").empty());
    document.useSheet("Noemers per gebied");
    CHECK(document.text("A4").empty());
    document.useSheet("Cijfers");
    CHECK(document.text("A135") == "Zuid-West-Vlaanderen");
    CHECK(document.text("A136").empty());
    for (const auto* cell : {"C4", "D4", "E4", "C135", "D135", "E135"})
        CHECK(document.text(cell).empty());

    const auto findings = editions.check(document);
    CHECK(workbooks::at(findings, "Editie", "B4") == "error: Empty; expected: a value.");
    CHECK(workbooks::at(findings, "Editie", "B5") == "error: Empty; expected: a value.");
    CHECK_THAT(workbooks::at(findings, "Cijfers", "D4"), ContainsSubstring("O where it is not available"));
    CHECK(findings.size() == 2 + 132);

    // Filled in, it is an edition.
    for (int row = 4; row <= 135; ++row) {
        document.setNumber("C" + std::to_string(row), row);
        document.setText("D" + std::to_string(row), "A");
    }
    document.useSheet("Editie");
    document.setText("B4", "Participatieladder 2021");
    document.setNumber("B5", 2021);
    CHECK(textOf(workbooks::errorsIn(editions.check(document))).empty());
    const auto edition = editionIn(document);
    CHECK(edition.year == 2021);
    CHECK(edition.revision == 0);
    CHECK(edition.bases.size() == 2);
    CHECK(edition.baseValues.empty());
    CHECK(edition.places.size() == 64);
    CHECK(edition.observations.front().observation.value == 4);
}
