// The ladder of one area: every figure of every area by way of the choice in it, and how it is made.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <array>
#include <set>

using namespace css;
using prepared::Sheet;

namespace {

// Where the sheet of an edition like that of 2020 has what; the names that formulas look up are in AC and AD.
constexpr const char* areaChoice = "C2";
constexpr const char* editionChoice = "O2";
const std::set<std::string> areas{
    "West-Vlaanderen", "Westhoek", "Brugge", "Oostende", "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen"};

std::string at(const char* column, int row) {
    return column + std::to_string(row);
}

int rowOf(const Sheet& sheet, const support::PublishedFigure& figure) {
    const auto name = figure.kind == "rung" ? figure.item.substr(figure.item.find(": ") + 2) : figure.item;
    return sheet.rowOf(figure.kind == "sector" ? "AD" : "AC", name, 5);
}

/// What the regions have of a figure together; nothing where one of them is n.b.
std::optional<double> sumOfRegions(const support::PublishedFigure& figure) {
    double sum = 0;
    for (const auto& other : support::publishedFigures()) {
        if (other.item != figure.item || other.area == "West-Vlaanderen")
            continue;
        if (!other.value)
            return {};
        sum += *other.value;
    }
    return sum;
}

} // namespace

TEST_CASE("ladder sheet: a change of the area changes every figure", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek", "2020");
    const auto figures = support::publishedFigures();
    for (const auto& area : areas) {
        sheet.document().setText(areaChoice, area);
        CHECK(sheet.text("A1") == "Participatieladder 2020 – " + area);
        const bool isProvince = area == "West-Vlaanderen";
        for (const auto& figure : figures) {
            INFO(area << ", " << figure.area << ", " << figure.item);
            const auto row = rowOf(sheet, figure);
            const bool isSector = figure.kind == "sector";
            if (figure.area == area) {
                const auto cell = at(isSector ? "Y" : "N", row);
                CHECK(sheet.figure(cell) == figure.value);
                if (!figure.value)
                    CHECK(sheet.text(cell) == "n.b.");
            }
            if (figure.area == "West-Vlaanderen") {
                const auto beside = sheet.figure(at(isSector ? "AA" : "O", row));
                if (!isProvince)
                    CHECK(beside == figure.value);
                else if (!isSector) // it is no part of another area, and shows its own parts
                    CHECK(beside == sumOfRegions(figure));
            }
        }
    }
}

TEST_CASE("ladder sheet: shares are those that the pages print", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek", "2020");
    for (const auto& printed : support::publishedPercentages()) {
        INFO(printed.area << ", " << printed.item);
        sheet.document().setText(areaChoice, printed.area);
        if (printed.kind == "share-of-province") {
            const auto row = rowOf(sheet, {"rung", printed.area, printed.item, {}});
            CHECK(sheet.text(at("P", row)) == printed.printed);
            CHECK(sheet.number(at("Q", row)) == sheet.number(at("P", row)));
        } else {
            CHECK(sheet.text(at("Z", sheet.rowOf("AD", printed.item, 5))) == printed.printed);
        }
    }
}

TEST_CASE("ladder sheet: rungs without figures say so, and are no zero", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Brugge");
    for (const int row : {5, 20, 21}) {
        CHECK(sheet.text(at("N", row)) == "niet gemeten");
        CHECK(sheet.text(at("P", row)).empty());
        CHECK(sheet.text(at("T", row)).empty());
    }
}

namespace {

/// What each area has on rungs 5, 4 and 3 and in all per 1 000 inhabitants of 18 to 64, divided by hand from
/// the published figures and the population of 1 January 2020, and the index of each.
struct Rate {
    const char* area;
    std::array<const char*, 4> rates;
    std::array<const char*, 4> index;
};
const std::array handMade{
    // The lowest and the highest index of the regions.
    Rate{
        "West-Vlaanderen", {"60,8", "12,1", "2,1", "75,0"}, {"69 – 124", "76 – 144", "15 – 170", "80 – 122"}},
    Rate{"Westhoek", {"53,1", "11,2", "1,7", "66,0"}, {"87", "93", "81", "88"}},
    Rate{"Brugge", {"54,8", "10,4", "1,6", "66,8"}, {"90", "86", "74", "89"}},
    Rate{"Oostende", {"41,9", "17,5", "0,3", "59,8"}, {"69", "144", "15", "80"}},
    Rate{"Midden-West-Vlaanderen", {"68,4", "9,2", "2,4", "80,1"}, {"113", "76", "114", "107"}},
    Rate{"Zuid-West-Vlaanderen", {"75,2", "12,4", "3,6", "91,2"}, {"124", "102", "170", "122"}}};

} // namespace

TEST_CASE("ladder sheet: rates, their index and the total", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek", "2020");
    CHECK(sheet.text("R4") == "Per 1.000 inwoners van 18 tot en met 64 jaar");
    CHECK(sheet.text("C22") == "Totaal van de gemeten treden");
    for (const auto& [area, rates, index] : handMade) {
        INFO(area);
        sheet.document().setText(areaChoice, area);
        const bool isProvince = std::string_view(area) == "West-Vlaanderen";
        CHECK(sheet.text("S4") ==
              (isProvince ? "Index: laagste – hoogste gebied" : "Index (West-Vlaanderen = 100)"));
        for (std::size_t k = 0; k < rates.size(); ++k) {
            const auto row = std::array{6, 11, 17, 22}[k];
            INFO(row);
            CHECK(sheet.text(at("R", row)) == rates[k]);
            CHECK(sheet.text(at("S", row)) == index[k]);
        }
        // What is n.b. or not measured has neither.
        for (const auto row : {5, 18, 19, 20, 21}) {
            const bool isKnown = sheet.figure(at("N", row)).has_value();
            CHECK(sheet.figure(at("R", row)).has_value() == isKnown);
            if (isProvince) // whose regions have none of these
                CHECK(sheet.text(at("S", row)).empty());
            else
                CHECK(sheet.figure(at("S", row)).has_value() == isKnown);
        }
    }
    sheet.document().setText(areaChoice, "Brugge");
    CHECK(sheet.text("N22") == "11.044");
    CHECK(sheet.text("O22") == "52.790");
    CHECK(sheet.text("P22") == "20,9%");
    CHECK(sheet.number("R7") == Approx(8249.0 / 165256 * 1000));
}

TEST_CASE("ladder sheet: below stands what a rate is and is not", "[ladder_sheet]") {
    SECTION("in Dutch") {
        const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek", "2020");
        CHECK(
            sheet.text("A26") ==
            "Per 1.000 inwoners van 18 tot en met 64 jaar: het cijfer gedeeld door hun aantal op "
            "01-01-2020, maal 1.000. Dat zegt hoeveel er tegenover die mensen staat, niet welk deel van hen "
            "meedoet. Index: dat cijfer, waarbij dat van West-Vlaanderen 100 is. Bron van hun aantal: "
            "Statbel, bevolking naar gemeente en naar leeftijd en arrondissement "
            "(TF_SOC_POP_STRUCT_2020).\n"
            "• 18 tot en met 64 jaar is de leeftijd die de uitgever zelf bij de ladder noemt; afgeleid, niet "
            "gepubliceerd: verhouding en index zijn voor deze extensie berekend, niet door de uitgever, die "
            "niet zegt of een werkvorm telt naar woonplaats of naar werkplaats; 303 plaatsen van trede 4 "
            "horen bij geen enkele regio");
    }
    SECTION("in English") {
        const Sheet sheet(offices::english(), "insertLadder", "Westhoek", "2020");
        CHECK(sheet.text("R4") == "Per 1000 inhabitants aged 18 to 64");
        CHECK_THAT(sheet.text("A26"),
                   StartsWith("Per 1000 inhabitants aged 18 to 64: the figure divided by their number on "
                              "2020-01-01, times 1000."));
        CHECK_THAT(sheet.text("A26"), ContainsSubstring("not by the publisher"));
    }
}

TEST_CASE("ladder sheet: an edition without inhabitants has no rates, and says so", "[ladder_sheet]") {
    const Sheet sheet(offices::twoEditions(), "insertLadder", "Westhoek", "2021", {{"Language", "nl"}});
    const auto hasRates = [&] {
        bool has = false;
        for (int row = 5; row <= 22; ++row)
            has = has || !sheet.text(at("R", row)).empty() || !sheet.text(at("S", row)).empty();
        return has;
    };
    CHECK(sheet.text("R4") == "Per 1.000 mensen: n.b.");
    CHECK_THAT(sheet.text("A26"), StartsWith("Deze editie zegt niet hoeveel mensen"));
    CHECK_FALSE(hasRates());
    CHECK(sheet.figure("N22").has_value());
    SECTION("until another is chosen") {
        sheet.document().setNumber(editionChoice, 2020);
        CHECK(sheet.text("R22") == "66,0");
        CHECK(sheet.text("S22") == "88");
    }
}

TEST_CASE("ladder sheet: totals are recomputed", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    CHECK(sheet.text("T6") == "6.692,4");
    CHECK(sheet.text("U6") == "✓");
    CHECK(sheet.text("T8") == "× 0,4"); // SINE
    CHECK(sheet.text("T7").empty());
    CHECK(sheet.text("U11") == "✓");
    CHECK(sheet.text("U17").empty()); // its instruments are n.b.
    CHECK(sheet.text("W10") == "✓");  // but its sectors are not
}

TEST_CASE("ladder sheet: three notes stand below, and it says where the others are", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    // 14 notes are on the ladder of the Westhoek; see the notes of the edition.
    CHECK(
        sheet.text("A25") ==
        "• Activiteitencoöperatie, AMA en Arbeidszorg (buiten AMA) (Westhoek) – n.b. (niet beschikbaar): het "
        "cijfer bestaat, maar werd voor dit gebied niet gepubliceerd; het is niet nul\n"
        "• Andere (Westhoek) – aangenomen, niet gepubliceerd: op de pagina van de Westhoek ontbreekt het "
        "opschrift Andere; de waarde is 0\n"
        "• trede 5 en SINE – afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee in trede 5: het enige "
        "gewicht "
        "waarmee alle zes de totalen kloppen, wellicht omdat de meeste personen onder SINE ook onder de "
        "doelgroepkortingen geteld zijn\n"
        "Nog 11 noten: zie het kwaliteitsblad (Invoegen ▸ Participatieladder ▸ Kwaliteitsblad).");
    SECTION("and they follow the choice") {
        sheet.document().setText(areaChoice, "West-Vlaanderen");
        CHECK_THAT(sheet.text("A25"), StartsWith("• trede 5 en SINE – afgeleid"));
        CHECK_THAT(sheet.text("A25"), ContainsSubstring("\n• trede 4 – de vijf regio's tellen samen 8.243"));
        CHECK_THAT(sheet.text("A25"), !ContainsSubstring("Westhoek"));
        CHECK_THAT(sheet.text("A25"), ContainsSubstring("\nNog 9 noten: "));
    }
    CHECK_THAT(sheet.text("A27"), StartsWith("POM West-Vlaanderen"));
}

TEST_CASE("ladder sheet: above stands what stands out, in both languages", "[ladder_sheet]") {
    const Sheet sheet(offices::english(), "insertLadder", "Westhoek", "2020", {{"Language", "nl"}});
    const auto saysOf = [&](const char* area) {
        sheet.document().setText(areaChoice, area);
        return sheet.text("A3");
    };
    // 6 692 + 1 418 + 217 of 52 790; the index of each rung is the one above.
    CHECK(
        saysOf("Westhoek") ==
        "Westhoek telt 8.327 op de gemeten treden samen, 15,8% van West-Vlaanderen. Tegenover "
        "West-Vlaanderen (index 100) staat trede 4 het hoogst (index 93) en trede 3 het laagst (index 81).");
    CHECK(
        saysOf("Oostende") ==
        "Oostende telt 5.346 op de gemeten treden samen, 10,1% van West-Vlaanderen. Tegenover "
        "West-Vlaanderen (index 100) staat trede 4 het hoogst (index 144) en trede 3 het laagst (index 15).");
    CHECK(saysOf("Zuid-West-Vlaanderen") ==
          "Zuid-West-Vlaanderen telt 15.852 op de gemeten treden samen, 30,0% van West-Vlaanderen. Tegenover "
          "West-Vlaanderen (index 100) staat trede 3 het hoogst (index 170) en trede 4 het laagst (index "
          "102).");
    CHECK(saysOf("West-Vlaanderen") ==
          "West-Vlaanderen telt 52.790 op de gemeten treden samen. Per 1.000 inwoners van 18 tot en met 64 "
          "jaar staat Zuid-West-Vlaanderen het hoogst (91,2) en Oostende het laagst (59,8).");
    const Sheet english(offices::dutch(), "insertLadder", "Oostende", "2020", {{"Language", "en"}});
    CHECK(english.text("A3") ==
          "Ostend has 5.346 on the measured rungs together, 10,1% of West Flanders. Against "
          "West Flanders (index 100) rung 4 is highest (index 144) and rung 3 lowest (index 15).");
}

TEST_CASE("ladder sheet: where nothing can be said, nothing is", "[ladder_sheet]") {
    // An edition without inhabitants has no index.
    const Sheet sheet(offices::twoEditions(), "insertLadder", "Westhoek", "2021", {{"Language", "nl"}});
    CHECK_THAT(sheet.text("A3"), !ContainsSubstring("ndex"));
    CHECK_THAT(sheet.text("A3"), !ContainsSubstring("het hoogst"));
    // In the edition of 2022 an area is n.b. on a rung, and so has no total.
    const Sheet coast(offices::largerEdition(), "insertLadder", "Kust & duinen", "2022",
                      {{"Language", "nl"}});
    const auto total = coast.rowOf("C", "Totaal van de gemeten treden");
    CHECK(coast.figure(at("O", total)).has_value() == (coast.text("A3").find(" telt ") != std::string::npos));
    // Where a warning stands, what stands out gives way.
    sheet.document().setNumber(editionChoice, 1999);
    CHECK_THAT(sheet.text("A3"), StartsWith("Hier niet geladen: editie 1999"));
}

TEST_CASE("ladder sheet: the province shows its regions where others show the province", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "West-Vlaanderen", "2020");
    CHECK(sheet.text("O4") == "Som van de gebieden");
    CHECK(sheet.text("P4") == "Aandeel in de ladder");
    CHECK(sheet.text("AA4") == "Laagste – hoogste gebied");
    CHECK(sheet.text("O6") == "42.747"); // 6 692 + 9 059 + 3 747 + 10 184 + 13 065
    CHECK(sheet.text("O5") == "niet gemeten");
    CHECK(sheet.text(at(
              "O", sheet.rowOf("AC", "Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet)", 5))) == "n.b.");
    CHECK(sheet.text("O22") == "52.485"); // with 8 243 and 1 495
    CHECK(sheet.text("P6") == "81,0%");   // 42 749 of 52 790
    CHECK(sheet.text("P8") == "0,9%");    // 0,4 × 1 214
    CHECK(sheet.text("P22") == "100,0%");
    CHECK(sheet.number("Q6") == 42749.0 / 52790);
    const auto other = sheet.rowOf("AD", "Andere", 5);
    CHECK(sheet.text(at("AA", other)) == "0,0% –");
    CHECK(sheet.text(at("AB", other)) == "11,8%"); // 74 of 628
    SECTION("and a region the province") {
        sheet.document().setText(areaChoice, "Brugge");
        CHECK(sheet.text("O4") == "West-Vlaanderen");
        CHECK(sheet.text("P4") == "Aandeel in West-Vlaanderen");
        CHECK(sheet.text("AA4") == "West-Vlaanderen");
    }
}

TEST_CASE("ladder sheet: what can be chosen stands at the left, and says so", "[ladder_sheet]") {
    constexpr sal_Int32 seen = 23800; // 900 pixels, in 1/100 mm
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const Sheet sheet(offices::dutch(), prepared.command, "Westhoek", "2020");
        const auto choices = prepared::firstCellsWith(sheet.document(), "Ladder keuze");
        REQUIRE_FALSE(choices.empty());
        for (const auto& choice : choices) {
            INFO(choice);
            const uno::Reference<beans::XPropertySet> cell(sheet.document().cell(choice),
                                                           uno::UNO_QUERY_THROW);
            awt::Point place;
            cell->getPropertyValue("Position") >>= place;
            CHECK(place.X < seen - 2000);
            CHECK(place.Y < 4000);
            const auto label = std::string(1, static_cast<char>(choice[0] - 1)) + choice.substr(1);
            CHECK_THAT(sheet.text(label), EndsWith(" (kies): "));
        }
    }
}

TEST_CASE("ladder sheet: brackets, movements and policy domains", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    CHECK(sheet.text("A5") == "Tewerkstellingsplaatsen\n(met arbeidsovereenkomst)");
    CHECK(sheet.text("A11") == "Participatieplaatsen\n(zonder arbeidsovereenkomst)");
    CHECK(sheet.text("B6") == "↔ verankering");
    CHECK(sheet.text("B11") == "↑ doorstroom / instroom");
    CHECK(sheet.text("B17") == "↑ doorstroom / instroom");
    // Werk and Welzijn, which signs tell apart too.
    CHECK(sheet.text("J16") == "●");
    CHECK(sheet.text("K16").empty());
    CHECK(sheet.text("L16") == "▲");
    CHECK(sheet.text("A4") == "● Werk\n■ Sociale Economie\n▲ Welzijn\n♦ Onderwijs");
}

TEST_CASE("ladder sheet: every figure is a formula with the edition in it", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek", "2020");
    CHECK(sheet.document().formula("N6") ==
          "=IF($AC$6=\"\";\"\";IFNA(ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERCOUNT($C$2;$AC$6;$O$2);"
          "IF(ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERSTATUS($C$2;$AC$6;$O$2)=\"L\";\"niet gemeten\";"
          "IF(ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERSTATUS($C$2;$AC$6;$O$2)=\"M\";\"n.v.t.\";\"n.b.\"))))");
    CHECK(sheet.number(editionChoice) == 2020);
    SECTION("an area or an edition that is not known is an error, not an empty sheet") {
        sheet.document().setText(areaChoice, "Westhoekk");
        CHECK(sheet.document().error("A1") == support::errIllegalArgument);
        CHECK(sheet.document().error("N6") == support::errIllegalArgument);
    }
}

TEST_CASE("ladder sheet: areas and editions are chosen from lists", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    const auto list = [&](const char* address) {
        const auto validation =
            prepared::property<uno::Reference<beans::XPropertySet>>(sheet.document(), address, "Validation");
        return support::toUtf8(
            uno::Reference<sheet::XSheetCondition>(validation, uno::UNO_QUERY_THROW)->getFormula1());
    };
    CHECK(list(areaChoice) == "ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERLIST(\"areas\";;$O$2)");
    CHECK(list(editionChoice) == "ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERLIST(\"editions\")");
}

TEST_CASE("ladder sheet: numbers are written in Belgian Dutch, whatever the office speaks",
          "[ladder_sheet]") {
    for (const auto* office : {&offices::dutch(), &offices::english()}) {
        const Sheet sheet(*office, "insertLadder", "West-Vlaanderen");
        CHECK(sheet.text("N6") == "42.749");
        const auto key = prepared::property<sal_Int32>(sheet.document(), "N6", "NumberFormat");
        const uno::Reference<util::XNumberFormatsSupplier> formats(sheet.document().model(),
                                                                   uno::UNO_QUERY_THROW);
        lang::Locale locale;
        formats->getNumberFormats()->getByKey(key)->getPropertyValue("Locale") >>= locale;
        CHECK(support::toUtf8(locale.Language + "-" + locale.Country) == "nl-BE");
        sheet.document().setText(areaChoice, "Westhoek");
        CHECK(sheet.text("P17") == "14,5%");
    }
}

TEST_CASE("ladder sheet: the sheet speaks the language that is asked for", "[ladder_sheet]") {
    SECTION("that of the interface") {
        const Sheet sheet(offices::english(), "insertLadder", "Bruges");
        CHECK(sheet.name() == "Ladder");
        CHECK(sheet.text("A1") == "Participatieladder 2020 – Bruges");
        CHECK(sheet.text("H6") == "Paid work with support");
        CHECK(sheet.text("N5") == "not measured");
        CHECK_THAT(sheet.text("A4"), StartsWith("● Work\n"));
        CHECK_THAT(sheet.text("A25"), ContainsSubstring("derived, not published: SINE counts"));
    }
    SECTION("or another") {
        const Sheet sheet(offices::english(), "insertLadder", "Bruges", "2020", {{"Language", "nl"}});
        CHECK(sheet.name() == "Ladder");
        CHECK(sheet.text("H6") == "Betaald werk met ondersteuning");
        CHECK(sheet.text("N5") == "niet gemeten");
    }
}

TEST_CASE("ladder sheet: without an area it is that of the province", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder");
    CHECK(sheet.text(areaChoice) == "West-Vlaanderen");
}

TEST_CASE("ladder sheet: the chart shows the sectors of the area and of its parent", "[ladder_sheet]") {
    const Sheet sheet(offices::dutch(), "insertLadder", "Oostende");
    const auto& document = sheet.document();
    const auto area = prepared::seriesNamed(document, "Oostende").values;
    const auto parent = prepared::seriesNamed(document, "West-Vlaanderen").values;
    // Two bars for each of five sectors, the largest of the area first: 19, 5, 5, 0 and 0 of 29.
    CHECK(prepared::titleOf(document) == "Aandeel van elke sector in het gebied");
    CHECK(prepared::legendOf(document) ==
          std::vector<std::string>{"Oostende", "West-Vlaanderen",
                                   "Trede 3, 2020. Bron: POM West-Vlaanderen, Participatieladder 2020"});
    const std::vector<std::string> names{"Sector geestelijke\ngezondheidszorg",
                                         "",
                                         "Sector zorg voor personen\nmet een handicap",
                                         "",
                                         "Sector van de sociale\neconomie",
                                         "",
                                         "Algemeen welzijnswerk",
                                         "",
                                         "Andere",
                                         ""};
    CHECK(prepared::categoriesOf(document) == names);
    REQUIRE(area.size() == 10);
    CHECK(area[0].value() == 19.0 / 29);
    CHECK_FALSE(area[1].has_value());
    CHECK(parent[1].value() == 472.0 / 1495);
    CHECK(area[2].value() == 5.0 / 29);
    CHECK(parent[5].value() == 510.0 / 1495);
    SECTION("and follows the choice") {
        document.setText(areaChoice, "West-Vlaanderen");
        CHECK(prepared::categoriesOf(document)[0] == "Sector van de sociale\neconomie"); // 510 of 1495
        CHECK(prepared::legendOf(document)[0] == "West-Vlaanderen");
        CHECK(prepared::seriesNamed(document, "West-Vlaanderen").values[0].value() == 510.0 / 1495);
        const auto none = prepared::seriesNamed(document, "").values;
        CHECK(std::none_of(none.begin(), none.end(), [](const auto& value) { return value.has_value(); }));
    }
}
