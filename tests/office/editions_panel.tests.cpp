// The panel with the editions at hand, as a person uses it.

#include "office/offices.hpp"
#include "office/places.hpp"
#include "support/catch.hpp"
#include "support/editions.hpp"
#include "support/panel.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <regex>

using namespace css;
using places::Profile;
using places::put;
using support::becomes;
using support::Document;
using support::Editions;
using support::Panel;

namespace {

constexpr char editionsList[] = "Editions";

constexpr char findingsList[] = "Findings";

bool showsFindings(const Panel& panel) {
    const auto lists = panel.content().all(accessibility::AccessibleRole::LIST);
    return std::any_of(lists.begin(), lists.end(), [](const support::Accessible& list) {
        return list.name() == findingsList && list.isShowing();
    });
}

support::Accessible findings(const Panel& panel) {
    return panel.list(findingsList);
}

/// "Figures.C5"
std::string selectedCell(const Document& document) {
    const uno::Reference<view::XSelectionSupplier> selection(document.controller(), uno::UNO_QUERY_THROW);
    const auto address =
        uno::Reference<sheet::XCellRangeAddressable>(selection->getSelection(), uno::UNO_QUERY_THROW)
            ->getRangeAddress();
    return document.sheetNames().at(static_cast<std::size_t>(address.Sheet)) + "." +
           static_cast<char>('A' + address.StartColumn) + std::to_string(address.StartRow + 1);
}

/// Makes that of another year of a workbook, of which the sheet with figures is in use then.
void giveNewYear(Document& workbook) {
    workbook.useSheet("Edition");
    workbook.setNumber("B5", 2021);
    workbook.useSheet("Figures");
}

} // namespace

TEST_CASE("editions panel: what is at hand, where it comes from, and what it can do", "[editions_panel]") {
    const support::TemporaryFolder shared;
    put("2021", shared.path(), "2021");
    put("2022", shared.path(), "2024"); // its folder says otherwise
    const Profile profile({shared.path()});
    const auto office = profile.start();
    const Document document(office, Document::Shown::yes);
    const Panel panel(office, document, support::editionsDeck);
    const auto isOn = [&](std::string_view name) { return panel.button(name).isEnabled(); };
    const auto list = panel.list(editionsList);
    REQUIRE(list.entries() == std::vector<std::string>{"2020 · built in",
                                                       "2021 · default · " + shared.path().string(),
                                                       "2024 · not usable · " + shared.path().string()});
    list.choose("2020");
    CHECK_THAT(panel.text("about"), ContainsSubstring("Data year 2020"));
    CHECK(isOn("Make default"));
    CHECK(isOn("Export…"));
    CHECK_FALSE(isOn("Remove"));
    list.choose("2021");
    CHECK_FALSE(isOn("Make default"));
    CHECK(isOn("Remove"));
    list.choose("2024");
    CHECK_THAT(panel.text("about"), ContainsSubstring("2022"));
    CHECK_FALSE(isOn("Make default"));
    CHECK_FALSE(isOn("Export…"));
    SECTION("the default edition is what formulas mean") {
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 8365);
        list.choose("2020");
        panel.press("Make default");
        CHECK(becomes([&] { return document.number("A1") == 6692; }));
        CHECK(list.entries().front() == "2020 · default · built in");
    }
    SECTION("nothing is removed without an answer") {
        list.choose("2021");
        panel.press("Remove"); // nobody answers here
        CHECK(list.entries().size() == 3);
        CHECK(std::filesystem::exists(shared.path() / "2021"));
    }
}

TEST_CASE("editions panel: the default can be a year as it was before its revision", "[editions_panel]") {
    const Profile profile;
    const auto office = profile.start();
    const Document document(office, Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    auto workbook = Editions(office).makeWorkbook("2020", true, "en");
    workbook.useSheet("Figures");
    workbook.setNumber("C27", 7000);
    const beans::PropertyValue accept("AcceptWarnings", -1, uno::Any(true),
                                      beans::PropertyState_DIRECT_VALUE);
    CHECK(Editions(office).service()->load({workbook.model(), uno::UNO_QUERY_THROW}, {&accept, 1}) ==
          "2020-r1");
    CHECK(document.number("A1") == 7000);
    const Panel panel(office, document, support::editionsDeck);
    panel.list(editionsList).choose("2020 · built in");
    panel.press("Make default");
    CHECK(becomes([&] { return document.number("A1") == 6692; }));
    CHECK_FALSE(panel.button("Make default").isEnabled());
}

TEST_CASE("editions panel: a folder that is not there is told", "[editions_panel]") {
    const Profile profile({"/net/participatieladder die er niet is"});
    const auto office = profile.start();
    const Document document(office, Document::Shown::yes);
    const Panel panel(office, document, support::editionsDeck);
    const auto list = panel.list(editionsList);
    REQUIRE(list.entries() == std::vector<std::string>{"2020 · default · built in",
                                                       "/net/participatieladder die er niet is · not read"});
    list.choose(1);
    CHECK_THAT(panel.text("about"),
               StartsWith("The folder /net/participatieladder die er niet is is not there"));
    CHECK_FALSE(panel.button("Export…").isEnabled());
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(document.number("A1") == 6692);
}

TEST_CASE("editions panel: a workbook is checked, mended and loaded", "[editions_panel]") {
    const Profile profile;
    const auto office = profile.start();
    const Document other(office, Document::Shown::yes);
    const Panel ladder(office, other);
    auto workbook = Editions(office).makeWorkbook("2020", true, "en");
    giveNewYear(workbook);
    workbook.setNumber("C5", -1);
    const Panel panel(office, workbook, support::editionsDeck); // which checks it
    CHECK_THAT(panel.text("finding"), StartsWith("Errors: 1. Warnings: 0. "));
    REQUIRE(findings(panel).entries().size() == 1);
    CHECK_THAT(findings(panel).entries().front(), StartsWith("Error · Figures.C5: "));
    CHECK_FALSE(panel.button("Load").isEnabled());
    findings(panel).choose(0);
    CHECK(selectedCell(workbook) == "Figures.C5");

    workbook.setNumber("C5", 50000);
    panel.press("New edition: Check");
    REQUIRE(findings(panel).entries().size() > 0);
    CHECK_THAT(panel.text("finding"), StartsWith("Warnings: "));
    CHECK_THAT(findings(panel).entries().front(), StartsWith("Warning · Figures.C5: "));
    CHECK_FALSE(panel.button("Load").isEnabled());
    panel.box("Accept warnings").press();
    REQUIRE(becomes([&] { return panel.button("Load").isEnabled(); }));
    SECTION("as it is now") {
        workbook.setNumber("C5", 50001);
        panel.press("Load");
        CHECK(panel.list(editionsList).entries().size() == 1);
        CHECK_FALSE(panel.button("Load").isEnabled());
    }
    SECTION("and every panel has the edition") {
        panel.press("Load");
        CHECK(becomes([&] { return panel.list(editionsList).entries().size() == 2; }));
        CHECK(panel.list(editionsList).entries().back() == "2021 · default · your own");
        CHECK_FALSE(showsFindings(panel));
        CHECK(becomes([&] {
            return ladder.dropdown("Edition").entries() == std::vector<std::string>{"2021", "2020"};
        }));
    }
}

TEST_CASE("editions panel: what is only told need not be accepted", "[editions_panel]") {
    const Profile profile;
    const auto office = profile.start();
    auto workbook = Editions(office).makeWorkbook("2020", true, "en");
    giveNewYear(workbook);
    workbook.setText("D5", "T"); // no status of SDMX
    const Panel panel(office, workbook, support::editionsDeck);
    REQUIRE(findings(panel).entries().size() == 1);
    CHECK_THAT(findings(panel).entries().front(), StartsWith("Notice · Figures.D5: "));
    CHECK(panel.text("finding") == "No errors and no warnings: the edition can be loaded.");
    CHECK(panel.button("Load").isEnabled());
}

TEST_CASE("editions panel: findings that say the same are one, with the first places", "[editions_panel]") {
    const Profile profile;
    const auto office = profile.start();
    auto workbook = Editions(office).makeWorkbook("2020", true, "en");
    giveNewYear(workbook);
    for (const auto* cell : {"D5", "D6", "D8"})
        workbook.setText(cell, "T"); // no status of SDMX
    workbook.setNumber("C9", -1);
    const Panel panel(office, workbook, support::editionsDeck);
    const auto entries = findings(panel).entries();
    REQUIRE(entries.size() == 2);
    CHECK_THAT(entries[0], StartsWith("Notice · 3 × "));
    CHECK_THAT(entries[1], StartsWith("Error · Figures.C9: "));
    findings(panel).choose(0);
    CHECK(selectedCell(workbook) == "Figures.D5");
    CHECK_THAT(panel.text("finding"), ContainsSubstring("\nIn 3 places: Figures.D5, D6, D8."));
    findings(panel).choose(1);
    CHECK(selectedCell(workbook) == "Figures.C9");
    CHECK_THAT(panel.text("finding"), !ContainsSubstring("places"));
}

TEST_CASE("editions panel: when an edition was loaded is said in words", "[editions_panel]") {
    const Profile profile;
    const auto office = profile.start();
    auto workbook = Editions(office).makeWorkbook("2020", true, "en");
    workbook.useSheet("Figures");
    workbook.setNumber("C27", 7000);
    const beans::PropertyValue accept("AcceptWarnings", -1, uno::Any(true),
                                      beans::PropertyState_DIRECT_VALUE);
    Editions(office).service()->load({workbook.model(), uno::UNO_QUERY_THROW}, {&accept, 1});
    const Document document(office, Document::Shown::yes);
    const Panel panel(office, document, support::editionsDeck);
    panel.list(editionsList).choose("2020 · built in");
    CHECK_THAT(panel.text("about"), ContainsSubstring("Data year 2020, first publication"));
    panel.list(editionsList).choose("2020-r1");
    const auto about = panel.text("about");
    CHECK_THAT(about, ContainsSubstring("Data year 2020, revision 1"));
    INFO(about);
    CHECK(std::regex_search(about, std::regex("loaded.* on [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2} at "
                                              "[0-9]{1,2}:[0-9]{2} from ")));
}

TEST_CASE("editions panel: no two controls share a letter, and all have names", "[editions_panel]") {
    for (const auto* office : {&offices::dutch(), &offices::english()}) {
        const auto workbook = Editions(*office).makeWorkbook("2020", true);
        const Panel panel(*office, workbook,
                          support::editionsDeck); // with its findings, so with all controls
        CHECK(support::controlsToMend(panel) == "");
    }
}

TEST_CASE("editions panel: the command checks the workbook in its window, and harms no other",
          "[editions_panel]") {
    const auto& office = offices::english();
    const auto check = [&](const Document& document) {
        support::choose(office, document, "org.participatieladder:checkEdition");
        support::settle(office);
    };
    const Document other(office, Document::Shown::yes);
    check(other); // opens the panel
    check(other); // which says that it is no workbook of an edition
    const Panel panel(office, other, support::editionsDeck);
    CHECK_FALSE(showsFindings(panel));

    auto workbook = Editions(office).makeWorkbook("2020", true);
    check(workbook);
    const Panel beside(office, workbook, support::editionsDeck);
    CHECK(beside.text("finding") == "No errors and no warnings: the edition can be loaded.");
    workbook.useSheet("Figures");
    workbook.setNumber("C5", -1);
    check(workbook);
    CHECK_THAT(beside.text("finding"), StartsWith("Errors: 1. Warnings: 0. "));
}
