// Looking figures up in the panel and putting them into the sheet, as a person does it.

#include "support/panel.hpp"
#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <cctype>
#include <regex>

using namespace css;
using support::becomes;
using support::Document;
using support::Panel;

namespace {

constexpr char figures[] = "Cijfers: aantal, aandeel en naam";

/// A shown document with the panel beside it.
struct Scene {
    explicit Scene(const support::Office& office = offices::dutch())
        : document(office, Document::Shown::yes)
        , panel(office, document) {
        panel.chooseNothing();
    }

    void search(std::string_view words) const { panel.field("Zoeken").setText(words); }
    std::vector<std::string> rows() const { return panel.list(figures).entries(); }
    void choose(std::string_view row) const { panel.list(figures).choose(row); }

    Document document;
    Panel panel;
};

std::string clipboard() {
    const uno::Reference<datatransfer::clipboard::XClipboard> clipboard(
        offices::dutch().create("com.sun.star.datatransfer.clipboard.SystemClipboard"), uno::UNO_QUERY_THROW);
    rtl::OUString text;
    clipboard->getContents()->getTransferData(
        {"text/plain;charset=utf-16", "Text", cppu::UnoType<rtl::OUString>::get()}) >>= text;
    return support::toUtf8(text);
}

/// Without the spaces that align.
std::string plain(const std::string& row) {
    return std::regex_replace(row, std::regex("\u2007|\u2008"), "");
}

} // namespace

TEST_CASE("panel: the areas are a tree with the province first, and the edition is the newest", "[panel]") {
    const Scene scene;
    CHECK(scene.panel.dropdown("Gebied").entries() ==
          std::vector<std::string>{"West-Vlaanderen", "\u2003Westhoek", "\u2003Brugge", "\u2003Oostende",
                                   "\u2003Midden-West-Vlaanderen", "\u2003Zuid-West-Vlaanderen"});
    CHECK(scene.panel.dropdown("Gebied").chosen() == 0);
    CHECK(scene.panel.dropdown("Editie").entries() == std::vector<std::string>{"2020"});
    CHECK(scene.panel.dropdown("Editie").chosen() == 0);
}

TEST_CASE("panel: the list has every figure of the area, as the document writes numbers", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    const auto rows = scene.rows();
    REQUIRE(rows.size() == 22);
    CHECK(plain(rows[0]) == "–    Trede 6: Betaald werk");
    CHECK(plain(rows[1]) == "6.692  15,7%  Trede 5: Betaald werk met ondersteuning");
    CHECK(plain(rows[3]) == "216  17,8%  SINE");
    SECTION("with n.b. where a figure is not available") {
        scene.panel.dropdown("Gebied").choose("Brugge");
        scene.search("(AMA");
        CHECK_THAT(plain(scene.rows().at(0)), StartsWith("n.b."));
    }
    SECTION("in another locale too") {
        const uno::Reference<beans::XPropertySet> properties(scene.document.model(), uno::UNO_QUERY_THROW);
        properties->setPropertyValue("CharLocale", uno::Any(lang::Locale("en", "GB", {})));
        Panel::close(scene.document);
        const Panel anew(offices::dutch(), scene.document);
        anew.chooseNothing();
        CHECK_THAT(anew.list(figures).entries()[1], ContainsSubstring("42,749"));
    }
}

TEST_CASE("panel: figures end below each other", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    const auto rows = scene.rows();
    // Before the two spaces stand as many digits, or spaces as wide as one, and as many points as in "n.b.".
    const auto countIn = [](const std::string& text, const std::regex& what) {
        return std::distance(std::sregex_iterator(text.begin(), text.end(), what), std::sregex_iterator());
    };
    for (const auto& row : rows) {
        const auto figure = row.substr(0, row.find("  "));
        INFO(row);
        if (figure.find_first_of("0123456789") == std::string::npos)
            continue;
        CHECK(countIn(figure, std::regex("[0-9]|\u2007")) == 4);
        CHECK(countIn(figure, std::regex("[.]|\u2008")) == 2);
    }
}

TEST_CASE("panel: the search finds by part of a name", "[panel]") {
    const Scene scene;
    scene.search("geestelijke");
    REQUIRE(scene.rows().size() == 1);
    CHECK_THAT(scene.rows()[0], EndsWith("Sector geestelijke gezondheidszorg"));
    scene.search("WERK");
    CHECK(scene.rows().size() > 5);
    scene.search("zzz");
    CHECK(scene.rows() == std::vector<std::string>{"Niets gevonden. Zoek op een ander woord."});
    CHECK_FALSE(scene.panel.button("Formule").isEnabled());
    scene.search("");
    CHECK(scene.rows().size() == 22);
}

TEST_CASE("panel: the search finds an area by a municipality, and choosing it chooses the area", "[panel]") {
    const bool isDutch = GENERATE(true, false);
    const auto& office = isDutch ? offices::dutch() : offices::english();
    const Document document(office, Document::Shown::yes);
    const Panel panel(office, document);
    panel.chooseNothing();
    const auto search = panel.field(isDutch ? "Zoeken" : "Search");
    const auto list = panel.list(isDutch ? figures : "Figures: number, share and name");
    const auto chosenArea = [&] { return panel.dropdown(isDutch ? "Gebied" : "Area").value(); };
    search.setText("kortr");
    CHECK(list.entries() == std::vector<std::string>{isDutch ? "Kortrijk → Zuid-West-Vlaanderen"
                                                             : "Kortrijk → South West Flanders"});
    CHECK_THAT(chosenArea(), StartsWith("West"));
    list.choose(0);
    REQUIRE(becomes([&] { return list.entries().size() == 23; })); // with its figures
    CHECK(chosenArea() == (isDutch ? "Zuid-West-Vlaanderen" : "South West Flanders"));
    CHECK_THAT(panel.explanation(),
               StartsWith(isDutch
                              ? "Kortrijk ligt in Zuid-West-Vlaanderen; voor gemeenten heeft de ladder geen "
                                "cijfers: de lijst heeft die van Zuid-West-Vlaanderen; let op: toegekend, "
                                "niet gepubliceerd: "
                              : "Kortrijk lies in South West Flanders; the ladder has no figures for "
                                "municipalities: the list has those of South West Flanders; mind: assigned, "
                                "not published: "));
    SECTION("whose figures follow it") {
        CHECK(list.chosen() == 0);
        CHECK_FALSE(panel.button(isDutch ? "Formule" : "Formula").isEnabled());
        select(document, "B3");
        list.choose(2);
        panel.press(isDutch ? "Formule" : "Formula");
        CHECK(document.formula("B3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Zuid-West-Vlaanderen\";5;2020)");
        CHECK(document.number("B3") == 13065);
    }
    SECTION("until something else is searched") {
        search.setText("SINE");
        CHECK(list.entries().size() == 1);
        search.setText("zzz");
        CHECK(list.entries().size() == 1);
        CHECK(chosenArea() == (isDutch ? "Zuid-West-Vlaanderen" : "South West Flanders"));
    }
}

TEST_CASE("panel: the search finds an area by its own name, after the figures that it finds", "[panel]") {
    const Scene scene;
    scene.search("Brugge");
    CHECK(scene.rows() == std::vector<std::string>{"→ Brugge"});
    scene.panel.list(figures).choose(0);
    CHECK(scene.panel.explanation() == "Brugge is hier het hele gebied, niet de gemeente.");
    scene.search("zo");
    const auto rows = scene.rows();
    REQUIRE(rows.size() > 2);
    CHECK(rows.back() == "Zonnebeke → Westhoek");
    CHECK_THAT(rows.front(), !ContainsSubstring("→"));
    scene.choose("→ Westhoek");
    support::settle(offices::dutch());
    CHECK(scene.rows().size() == rows.size());
    CHECK(scene.panel.list(figures).chosen() == static_cast<int>(rows.size()) - 1);
    CHECK(scene.panel.dropdown("Gebied").chosen() == 1);
}

TEST_CASE("panel: a chosen figure is explained as LADDER_EXPLAIN does", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Brugge");
    scene.choose("SINE");
    scene.document.setFormula("A1", "=LADDER_EXPLAIN(\"Brugge\";\"SINE\";2020)");
    CHECK(scene.panel.explanation() == scene.document.text("A1"));
    CHECK_THAT(scene.panel.explanation(),
               ContainsSubstring("Brugge is hier het hele gebied, niet de gemeente"));
    scene.choose("(AMA");
    CHECK_THAT(scene.panel.explanation(), ContainsSubstring("niet beschikbaar"));
}

TEST_CASE("panel: the formula goes to the cursor, with the edition written", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    select(scene.document, "B3");
    const auto insert = [&](std::string_view row) {
        scene.choose(row);
        scene.panel.press("Formule");
    };
    SECTION("of a rung") {
        insert("Trede 5");
        CHECK(scene.document.formula("B3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5;2020)");
        CHECK(scene.document.number("B3") == 6692);
        CHECK(scene.document.text("B3") == "6.692");
    }
    SECTION("of an instrument") {
        insert("SINE");
        CHECK(scene.document.formula("B3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERCOUNT(\"Westhoek\";\"SINE\";2020)");
        CHECK(scene.document.number("B3") == 216);
    }
    SECTION("of a sector") {
        insert("Andere");
        CHECK(scene.document.formula("B3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.SECTORCOUNT(\"Westhoek\";\"Andere\";2020)");
    }
    SECTION("in place of what is there, and undo brings that back") {
        scene.document.setText("B3", "eerst dit");
        insert("SINE");
        CHECK(scene.document.number("B3") == 216);
        prepared::undoOf(scene.document)->undo();
        CHECK(scene.document.text("B3") == "eerst dit");
        prepared::undoOf(scene.document)->redo();
        CHECK(scene.document.text("B3") == "216");
    }
    SECTION("in the number format that the user has chosen") {
        const uno::Reference<util::XNumberFormatsSupplier> formats(scene.document.model(),
                                                                   uno::UNO_QUERY_THROW);
        const auto key = formats->getNumberFormats()->queryKey("0.00", lang::Locale("en", "US", {}), false);
        uno::Reference<beans::XPropertySet>(scene.document.cell("B3"), uno::UNO_QUERY_THROW)
            ->setPropertyValue("NumberFormat", uno::Any(key));
        insert("SINE");
        CHECK(scene.document.text("B3") == "216.00");
    }
}

TEST_CASE("panel: every figure of the list is the one that its formula gives", "[panel]") {
    const bool isDutch = GENERATE(true, false);
    const int measure = GENERATE(range(0, 4)); // as in the dropdown
    const auto& office = isDutch ? offices::dutch() : offices::english();
    const Document document(office, Document::Shown::yes);
    const Panel panel(office, document);
    panel.chooseNothing();
    panel.dropdown(isDutch ? "Gebied" : "Area").choose(isDutch ? "Oostende" : "Ostend");
    panel.dropdown(isDutch ? "Maat" : "Given as").choose(measure);
    const auto* counts = isDutch ? figures : "Figures: number, share and name";
    const auto* rates = isDutch ? "Cijfers: per 1.000, index en naam" : "Figures: per 1,000, index and name";
    const auto list = panel.list(measure < 2 ? counts : rates);
    const auto rows = list.entries();
    REQUIRE(rows.size() == 22);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto address = "C" + std::to_string(i + 1);
        select(document, address);
        list.choose(static_cast<int>(i));
        panel.press(isDutch ? "Formule" : "Formula");
        const auto row = plain(rows[i]);
        const auto end = row.find("  ");
        const bool isFirst = measure % 2 == 0;
        const auto shown =
            isFirst ? row.substr(0, end) : row.substr(end + 2, row.find("  ", end + 2) - end - 2);
        INFO(rows[i]);
        if (shown == "–" || shown == "n.b." || shown.empty())
            CHECK(document.error(address) == support::errNotAvailable);
        else
            CHECK(document.text(address) == shown);
    }
}

TEST_CASE("panel: figures are given as shares, rates and indexes too", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    const auto measures = scene.panel.dropdown("Maat");
    const auto names = measures.entries();
    REQUIRE(names.size() == 4);
    CHECK(names[0] == "Aantal");
    CHECK(names[1] == "Aandeel");
    CHECK_THAT(names[2], StartsWith("Per 1.000 inwoners van 18") && EndsWith("…")); // wider than the panel
    CHECK(names[3] == "Index");
    CHECK(measures.value() == "Aantal");
    scene.choose("Trede 5");
    measures.choose(2);
    CHECK(measures.value() == "Per 1.000 inwoners van 18 tot en met 64 jaar");
    const auto rates = scene.panel.list("Cijfers: per 1.000, index en naam");
    // 6 692 ÷ 126 082 × 1 000; in the province it is 60,77.
    CHECK(plain(rates.entries()[1]) == "53,08  87,3  Trede 5: Betaald werk met ondersteuning");
    CHECK(rates.chosen() == 1);
    select(scene.document, "B3");
    SECTION("a rate with its name") {
        scene.panel.press("Met naam");
        CHECK(scene.document.text("B3") ==
              "Trede 5: Betaald werk met ondersteuning, per 1.000 inwoners van 18 tot en met 64 jaar");
        CHECK(scene.document.formula("C3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERRATE(\"Westhoek\";5;;2020)");
        CHECK(scene.document.number("C3") == Approx(53.0766));
        CHECK(scene.document.text("C3") == "53,08");
    }
    SECTION("an index with its name") {
        measures.choose(3);
        scene.panel.press("Met naam");
        CHECK(scene.document.text("B3") ==
              "Trede 5: Betaald werk met ondersteuning, index (West-Vlaanderen = 100)");
        CHECK(scene.document.formula("C3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERINDEX(\"Westhoek\";5;;2020)");
        CHECK(scene.document.text("C3") == "87,3");
    }
    SECTION("a share") {
        measures.choose(1);
        scene.choose("SINE");
        scene.panel.press("Formule");
        CHECK(scene.document.formula("B3") ==
              "=ORG.PARTICIPATIELADDER.FUNCTIONS.LADDERSHARE(\"Westhoek\";\"SINE\";2020)");
        CHECK(scene.document.text("B3") == "17,8%");
    }
    SECTION("and copied as they are shown") {
        scene.panel.press("Kopiëren");
        CHECK(clipboard() == "53,08");
    }
    SECTION("but n.b. stays n.b.") {
        scene.panel.dropdown("Gebied").choose("Brugge");
        scene.search("(AMA");
        CHECK_THAT(plain(rates.entries().at(0)), StartsWith("n.b."));
        CHECK_FALSE(scene.panel.button("Kopiëren").isEnabled());
    }
}

TEST_CASE("panel: an edition without people to set figures against has no rates", "[panel]") {
    const Scene scene(offices::largerEdition());
    scene.panel.dropdown("Editie").choose("2020");
    scene.panel.dropdown("Maat").choose("Index");
    scene.panel.dropdown("Editie").choose("2022");
    CHECK(scene.panel.dropdown("Maat").entries() == std::vector<std::string>{"Aantal", "Aandeel"});
    CHECK(scene.panel.dropdown("Maat").chosen() == 0);
    CHECK(scene.rows().size() > 22);
}

TEST_CASE("panel: name and figure side by side", "[panel]") {
    const Scene scene;
    select(scene.document, "B3");
    scene.choose("Trede 4");
    scene.panel.press("Met naam");
    CHECK(scene.document.text("B3") == "Trede 4: Tijdelijke activerende trajecten");
    CHECK(scene.document.text("C3") == "8.546");
    prepared::undoOf(scene.document)->undo();
    CHECK(scene.document.text("B3").empty());
    CHECK(scene.document.text("C3").empty());
}

TEST_CASE("panel: a copied value is a number in every language", "[panel]") {
    const Scene scene;
    scene.choose("Trede 5");
    scene.panel.press("Kopiëren");
    CHECK(clipboard() == "42749");
    SECTION("and what has no figure cannot be copied") {
        scene.choose("Trede 6");
        CHECK_FALSE(scene.panel.button("Kopiëren").isEnabled());
    }
}

TEST_CASE("panel: sheets and pieces are those of the chosen area", "[panel]") {
    const Scene scene;
    scene.panel.dropdown("Gebied").choose("Westhoek");
    scene.panel.dropdown("Nieuw blad").choose("Ladder");
    CHECK(scene.document.sheetNames().back() == "Ladder");
    scene.panel.dropdown("Nieuw blad").choose("Vergelijking");
    scene.panel.dropdown("Nieuw blad").choose("Sectoren");
    scene.panel.dropdown("Nieuw blad").choose("Kwaliteit");
    CHECK(scene.document.sheetNames().size() == 5);
}

TEST_CASE("panel: a table and a chart go to the cursor", "[panel]") {
    const Scene scene;
    select(scene.document, "B3");
    scene.panel.press("Bij de cursor: Tabel");
    CHECK_THAT(scene.document.text("B3"), ContainsSubstring("West-Vlaanderen"));
    select(scene.document, "H3");
    scene.panel.press("Bij de cursor: Grafiek");
    CHECK(prepared::seriesOf(scene.document).size() > 1);
}

TEST_CASE("panel: where cells cannot be changed, the buttons that would are off", "[panel]") {
    const Scene scene;
    scene.choose("Trede 5");
    const auto isOn = [&](std::string_view name) { return scene.panel.button(name).isEnabled(); };
    REQUIRE(becomes([&] { return isOn("Formule"); }));
    SECTION("on a protected sheet") {
        uno::Reference<util::XProtectable>(scene.document.sheet(), uno::UNO_QUERY_THROW)->protect({});
        select(scene.document, "B3");
        CHECK(becomes([&] { return !isOn("Formule") && !isOn("Met naam"); }));
        CHECK_FALSE(isOn("Bij de cursor: Tabel"));
        CHECK(isOn("Nieuw blad"));
        CHECK(isOn("Kopiëren"));
    }
    SECTION("without a figure chosen") {
        scene.search("zzz");
        CHECK_FALSE(isOn("Formule"));
        CHECK_FALSE(isOn("Kopiëren"));
    }
}

TEST_CASE("panel: beside a document that is read-only, figures can only be copied", "[panel]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "alleen-lezen.ods";
    Document(offices::dutch()).store(file, "calc8");
    const Document document(offices::dutch(), file, Document::Access::read, Document::Shown::yes);
    const Panel panel(offices::dutch(), document);
    panel.chooseNothing();
    panel.list(figures).choose("Trede 5");
    CHECK(becomes([&] { return panel.button("Kopiëren").isEnabled(); }));
    for (const auto* name :
         {"Formule", "Met naam", "Nieuw blad", "Bij de cursor: Tabel", "Bij de cursor: Grafiek"}) {
        INFO(name);
        CHECK_FALSE(panel.button(name).isEnabled());
    }
}

TEST_CASE("panel: an edition with more of everything", "[panel]") {
    const Scene scene(offices::largerEdition());
    CHECK(scene.panel.dropdown("Editie").entries() == std::vector<std::string>{"2022", "2020"});
    const auto larger = scene.rows().size();
    scene.panel.dropdown("Editie").choose("2020");
    CHECK(scene.rows().size() == 22);
    CHECK(larger > 22);
    select(scene.document, "A1");
    scene.choose("Trede 5");
    scene.panel.press("Formule");
    CHECK_THAT(scene.document.formula("A1"), EndsWith(";2020)"));
}

TEST_CASE("panel: in another edition the same figure stays chosen, wherever it stands there", "[panel]") {
    const Scene scene(offices::largerEdition());
    const auto choosesOf = [&](const char* edition) { scene.panel.dropdown("Editie").choose(edition); };
    choosesOf("2020");
    scene.choose("Algemeen welzijnswerk");
    const auto before = scene.panel.list(figures).chosen();
    choosesOf("2022");
    CHECK(scene.panel.list(figures).chosen() != before);
    CHECK_THAT(scene.panel.explanation(), ContainsSubstring("Algemeen welzijnswerk"));
    scene.panel.press("Formule");
    CHECK_THAT(scene.document.formula("A1"), ContainsSubstring("\"Algemeen welzijnswerk\";2022)"));
    SECTION("and one that the other has not is no longer chosen") {
        scene.choose("Taalstage");
        choosesOf("2020");
        CHECK_FALSE(scene.panel.list(figures).chosen().has_value());
        CHECK_FALSE(scene.panel.button("Formule").isEnabled());
    }
}

TEST_CASE("panel: no two controls share a letter, and every one that takes the focus has a name", "[panel]") {
    for (const auto* office : {&offices::dutch(), &offices::english()}) {
        const Document document(*office, Document::Shown::yes);
        const Panel panel(*office, document);
        panel.chooseNothing();
        CHECK(support::controlsToMend(panel) == "");
    }
}

TEST_CASE("panel: in English", "[panel]") {
    const Document document(offices::english(), Document::Shown::yes);
    const Panel panel(offices::english(), document);
    panel.chooseNothing();
    panel.dropdown("Area").choose("Bruges");
    const auto list = panel.list("Figures: number, share and name");
    list.choose("Rung 5");
    select(document, "A1");
    panel.press("With name");
    CHECK(document.text("A1") == "Rung 5: Paid work with support");
    CHECK(document.formula("B1") == "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Brugge\";5;2020)");
}

TEST_CASE("panel: what was chosen last is what the next panel and the menu begin with", "[panel]") {
    const support::TemporaryFolder profile;
    const support::Settings settings{"nl", "nl-BE"};
    support::Office(profile.path(), settings).install(OXT);
    const support::Office office(profile.path(), settings);
    /// On rung 5 of a ladder that is put into a new document.
    const auto figureOfLadder = [&](auto choose) {
        Document document(office, Document::Shown::yes);
        choose(office, document, "org.participatieladder:insertLadder");
        document.useSheet(document.sheetNames().back());
        return document.number("N6");
    };
    CHECK(figureOfLadder(support::chooseInMenu) == 42749); // before anything is chosen
    {
        const Document first(office, Document::Shown::yes);
        const Panel panel(office, first);
        CHECK(panel.dropdown("Gebied").value() == "West-Vlaanderen");
        // A map shows the figure that is chosen, also where neither area nor edition was.
        panel.list(figures).choose("Wijk-werken");
        Document map(office, Document::Shown::yes);
        support::chooseInMenu(office, map, "org.participatieladder:insertMap");
        map.useSheet(map.sheetNames().back());
        CHECK(map.text("A1") == "Wijk-werken, aantal per gebied");
        panel.dropdown("Gebied").choose("Westhoek");
        panel.dropdown("Maat").choose("Aandeel");
        panel.list(figures).choose("SINE");
    }
    const Document second(office, Document::Shown::yes);
    const Panel panel(office, second);
    CHECK(panel.dropdown("Gebied").value() == "Westhoek");
    CHECK(panel.dropdown("Maat").value() == "Aandeel");
    CHECK_THAT(panel.explanation(), StartsWith("Westhoek, SINE, "));
    CHECK(figureOfLadder(support::chooseInMenu) == 6692);
    Document map(office, Document::Shown::yes);
    support::chooseInMenu(office, map, "org.participatieladder:insertMap");
    map.useSheet(map.sheetNames().back());
    CHECK(map.text("A1") == "SINE, aandeel van elk gebied in West-Vlaanderen");
    // But a macro that names no area means the province, as it always did.
    CHECK(figureOfLadder(support::choose) == 42749);
}
