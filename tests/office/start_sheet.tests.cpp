// The sheet to start from: five questions with their answers.

#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>

using namespace css;
using prepared::Sheet;
using support::Document;

namespace {

std::string at(const char* column, int row) {
    return column + std::to_string(row);
}

/// The row of the answer to a question, from 1 to 5.
int answerTo(const Sheet& sheet, int question) {
    const auto begin = std::to_string(question) + ".  ";
    for (const auto& [row, text] : sheet.column("A")) {
        if (text.starts_with(begin))
            return row + (question == 4 ? 1 : 2);
    }
    FAIL("no question " << question);
    return 0;
}

std::string question(const Sheet& sheet, int number) {
    return sheet.text(at("A", answerTo(sheet, number) - (number == 4 ? 1 : 2)));
}

/// What stands beside an answer behind a word.
std::string behind(const Sheet& sheet, int question, const std::string& word) {
    const auto row = answerTo(sheet, question) + (question == 4 ? 1 : -1);
    const auto text = sheet.text(at(question == 4 ? "B" : "H", row));
    const auto start = text.find(word);
    REQUIRE(start != std::string::npos);
    const auto from = start + word.size();
    return text.substr(from, text.find_first_of("\n ", from) - from);
}

} // namespace

TEST_CASE("start sheet: each question has the answer that is published", "[start_sheet]") {
    const Sheet sheet(offices::dutch(), "openStart", "Westhoek");
    CHECK(sheet.name() == "Start");
    CHECK(sheet.text("A1") == "Participatieladder 2020 – vijf vragen");
    CHECK(sheet.text("A2").empty());
    CHECK(question(sheet, 1) == "1.  Hoeveel tewerkstellingsplaatsen telt trede 5 in Westhoek, en welk deel "
                                "van West-Vlaanderen is dat?");
    auto row = answerTo(sheet, 1);
    CHECK(sheet.number(at("C", row)) == 6692);
    CHECK(sheet.text(at("D", row)) == "15,7%"); // of 42 749
    CHECK(sheet.text(at("E", row)) == "53,1");  // of 126 082 inhabitants
    CHECK(sheet.number(at("F", row)) == 4);

    CHECK(question(sheet, 2) ==
          "2.  Welk gebied heeft er op trede 5 het meest, per 1.000 inwoners van 18 tot en met 64 jaar?");
    row = answerTo(sheet, 2);
    CHECK(sheet.text(at("B", row)) == "Zuid-West-Vlaanderen");
    CHECK(sheet.text(at("C", row)) == "75,2");

    CHECK(question(sheet, 3) == "3.  Wat is het cijfer van SINE in elk gebied van West-Vlaanderen?");
    row = answerTo(sheet, 3);
    for (const auto& [area, figure] : {std::pair("Westhoek", 216),
                                       {"Brugge", 156},
                                       {"Oostende", 115},
                                       {"Midden-West-Vlaanderen", 196},
                                       {"Zuid-West-Vlaanderen", 531},
                                       {"West-Vlaanderen", 1214}}) {
        CHECK(sheet.text(at("B", row)) == area);
        CHECK(sheet.number(at("C", row++)) == figure);
    }

    row = answerTo(sheet, 4);
    CHECK_THAT(sheet.text(at("B", row)),
               StartsWith("Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: 6.692"));
    row = answerTo(sheet, 5);
    CHECK(sheet.text(at("B", row)) == "Er is geen editie van voor deze: er valt nog niets te vergelijken.");
    CHECK(prepared::faultsIn(sheet.document(), "A1:J60") == 0);
}

TEST_CASE("start sheet: the answers follow the yellow cells", "[start_sheet]") {
    const Sheet sheet(offices::dutch(), "openStart", "Westhoek");
    sheet.document().setText("C3", "Oostende");
    sheet.document().setText("C4", "Arbeidsmatige activiteiten onder begeleiding");
    sheet.document().setText("C5", "LDE");
    CHECK_THAT(question(sheet, 1), ContainsSubstring("participatieplaatsen telt trede 3 in Oostende"));
    sheet.document().setFormula("L1", "=RUNG_TOTAL(\"Oostende\";3;2020)");
    CHECK(sheet.number(at("C", answerTo(sheet, 1))) == sheet.number("L1"));
    sheet.document().setFormula("L1", "=LADDER_COUNT(\"Brugge\";\"LDE\";2020)");
    CHECK(sheet.number(at("C", answerTo(sheet, 3) + 1)) == sheet.number("L1"));
    SECTION("and say so where the edition does not know a name") {
        sheet.document().setText("C5", "Iets anders");
        CHECK(sheet.text("A7") == "Deze editie kent deze trede of werkvorm niet: kies een andere.");
        CHECK(prepared::faultsIn(sheet.document(), "A1:J60") == 0);
        sheet.document().setText("C3", "Parijs");
        CHECK(sheet.text("A2") ==
              "Dit gebied staat niet in deze editie: kies een ander gebied of een andere editie.");
        CHECK(prepared::faultsIn(sheet.document(), "A1:J60") == 0);
    }
}

TEST_CASE("start sheet: it begins with a region where none is named, and with the one that is",
          "[start_sheet]") {
    CHECK(Sheet(offices::dutch(), "openStart").text("C3") == "Westhoek");
    const Sheet whole(offices::dutch(), "openStart", "West-Vlaanderen");
    CHECK(whole.text("C3") == "West-Vlaanderen");
    CHECK(whole.number(at("D", answerTo(whole, 1))) == 1);
}

TEST_CASE("start sheet: with another year, the change since the one before", "[start_sheet]") {
    const Sheet sheet(offices::threeEditions(), "openStart", "Westhoek", "2021");
    const auto row = answerTo(sheet, 5);
    CHECK(sheet.text(at("C", row - 1)) == "Editie 2020");
    CHECK(sheet.number(at("C", row)) == 6692);
    CHECK(sheet.number(at("D", row)) == 8365);
    CHECK(sheet.number(at("E", row)) == 8365 - 6692);
    CHECK(sheet.text(at("F", row)) == "25,0%");
    SECTION("and none for the first") {
        sheet.document().setNumber("C6", 2020);
        CHECK(sheet.text(at("C", row)).empty());
        CHECK_THAT(sheet.text(at("B", row)), StartsWith("Er is geen editie"));
    }
}

TEST_CASE("start sheet: each formula that it shows can be typed, and gives the answer", "[start_sheet]") {
    const Sheet sheet(offices::dutch(), "openStart", "Westhoek");
    const auto typed = [&](int question) {
        sheet.document().setFormulaLocal("L1", behind(sheet, question, "Formule:  "));
        return sheet.text("L1");
    };
    typed(1);
    CHECK(sheet.number("L1") == sheet.number(at("D", answerTo(sheet, 1))));
    typed(2);
    CHECK(sheet.number("L1") == sheet.number(at("C", answerTo(sheet, 2))));
    CHECK(typed(3) == "216");
    CHECK(typed(4) == sheet.text(at("B", answerTo(sheet, 4))));
    // Where there is no edition before, there is nothing to type.
    CHECK(sheet.text(at("H", answerTo(sheet, 5) - 1)).find("Formule") == std::string::npos);
    const Sheet later(offices::twoEditions(), "openStart", "Westhoek", "2021", {{"Language", "nl"}});
    later.document().setFormulaLocal("L1", behind(later, 5, "Formule:  "));
    CHECK(later.number("L1") == later.number(at("E", answerTo(later, 5))));
}

TEST_CASE("start sheet: the command makes a spreadsheet where none is in front", "[start_sheet]") {
    const auto& office = offices::dutch();
    const uno::Reference<frame::XModel> text(
        office.desktop()->loadComponentFromURL("private:factory/swriter", "_blank", 0, {}),
        uno::UNO_QUERY_THROW);
    const uno::Reference<util::XURLTransformer> transformer(office.create("com.sun.star.util.URLTransformer"),
                                                            uno::UNO_QUERY_THROW);
    util::URL url;
    url.Complete = "org.participatieladder:openStart";
    transformer->parseStrict(url);
    const uno::Reference<frame::XDispatchProvider> frame(text->getCurrentController()->getFrame(),
                                                         uno::UNO_QUERY_THROW);
    support::inMainThread(office, [&] { frame->queryDispatch(url, "_self", 0)->dispatch(url, {}); });
    uno::Reference<util::XCloseable>(text, uno::UNO_QUERY_THROW)->close(true);
    int made = 0;
    const auto components = office.desktop()->getComponents()->createEnumeration();
    while (components->hasMoreElements()) {
        const uno::Reference<sheet::XSpreadsheetDocument> model(components->nextElement(), uno::UNO_QUERY);
        if (model.is() && model->getSheets()->hasByName("Start")) {
            ++made;
            const Document closed(model);
        }
    }
    CHECK(made == 1);
}
