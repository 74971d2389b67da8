// Attacks by who can write in a shared folder: figures that are in use stay what they are until the user, or
// the administrator, says otherwise.

#include "office/places.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/sheets.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>

using namespace css;
using places::Profile;
using places::put;
using places::putPoisoned;
using support::becomes;
using support::Document;
using support::Office;
using support::Panel;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr auto nextReading = 5min; // folders are read each half minute

/// A document whose cells follow the editions.
struct Follower {
    explicit Follower(const Office& office, Document::Shown shown = Document::Shown::no)
        : document(office, shown) {
        document.setFormula("A1", "=LADDER_COUNT(\"Brugge\";\"SINE\";2020)");
        document.setFormula("A2", "=TEXTJOIN(\" \";1;LADDER_LIST(\"editions\"))");
        document.setFormula("A3", "=RUNG_TOTAL(\"Westhoek\";5)");
    }
    double figure() const { return document.number("A1"); }
    std::string editions() const { return document.text("A2"); }
    double latest() const { return document.number("A3"); }
    Document document;
};

} // namespace

TEST_CASE("agreement: a folder that is poisoned while the office runs", "[agreement]") {
    const support::TemporaryFolder shared;
    const Profile profile({shared.path()});
    {
        const auto office = profile.start();
        const Follower cells(office, Document::Shown::yes);
        CHECK(cells.figure() == 156);
        putPoisoned("2020-r1", shared.path());
        putPoisoned("9999-r999", shared.path());
        put("2021", shared.path(), "2021"); // an honest new year
        CHECK(becomes([&] { return cells.latest() == 8365; }, nextReading));
        CHECK(cells.editions() == "2020 2021");
        CHECK(cells.figure() == 156);
        cells.document.setFormula("B1", "=LADDER_COUNT(\"Brugge\";\"SINE\";\"2020-r1\")");
        CHECK(cells.document.text("B1") == "Err:502");

        // A bar above the document tells of both, and asks nothing.
        const uno::Reference<frame::XInfobarProvider> bars(cells.document.controller(), uno::UNO_QUERY_THROW);
        CHECK(becomes([&] { return bars->hasInfobar("org.participatieladder.sharedEditions"); }));

        // The panel shows what would change, and says what is only claimed.
        const Panel panel(office, cells.document, support::editionsDeck);
        const auto list = panel.list("Editions");
        CHECK(list.entries() == std::vector<std::string>{
                                    "2020 · built in", "2020-r1 · waits for you · " + shared.path().string(),
                                    "2021 · default · " + shared.path().string(),
                                    "9999-r999 · waits for you · " + shared.path().string()});
        list.choose("9999-r999");
        CHECK_THAT(panel.text("about"), ContainsSubstring("a year that is yet to come"));
        list.choose("2020-r1");
        const auto about = panel.text("about");
        CHECK_THAT(about, ContainsSubstring("waits until you agree. [PL444]"));
        CHECK_THAT(about,
                   ContainsSubstring("in use now: 1.\nBruges, Social integration economy (SINE): 156 → 999"));
        CHECK_THAT(about,
                   ContainsSubstring("According to the file, loaded by POM West-Vlaanderen on 2026-01-01"));
        CHECK_THAT(about, ContainsSubstring("Origin: " + shared.path().string()));
        CHECK_FALSE(panel.button("Make default").isEnabled());

        // Once the user agrees, formulas follow, and a sheet says which revision it shows.
        panel.press("Use this change");
        CHECK(becomes([&] { return cells.figure() == 999; }));
        CHECK(cells.editions() == "2020-r0 2020-r1 2021");
        const support::Sheets sheets(office);
        CHECK(sheets.insert("insertComparison", cells.document.model(), {}, "2020") == "Comparison");
        cells.document.setFormula("Z9", "=Comparison.G2"); // the edition that is chosen in it
        CHECK(cells.document.text("Z9") == "2020-r1");
    }
    SECTION("what was agreed on stays so after a new start") {
        const auto office = profile.start();
        const Follower cells(office);
        CHECK(cells.figure() == 999);
        CHECK(cells.editions() == "2020-r0 2020-r1 2021");
    }
    SECTION("and only what is not known is told again") {
        fs::remove_all(shared.path() / "9999-r999"); // which still waits
        const auto office = profile.start();
        const Follower cells(office, Document::Shown::yes);
        CHECK(cells.figure() == 999);
        support::settle(office);
        const uno::Reference<frame::XInfobarProvider> bars(cells.document.controller(), uno::UNO_QUERY_THROW);
        CHECK_FALSE(bars->hasInfobar("org.participatieladder.sharedEditions"));
    }
    SECTION("but what has taken its place since then asks again") {
        places::replaceIn(shared.path() / "2020-r1/observations.csv", "\nbrugge,sine,999,",
                          "\nbrugge,sine,998,");
        const auto office = profile.start();
        const Follower cells(office);
        CHECK(cells.figure() == 156);
        CHECK(cells.editions() == "2020 2021");
    }
}

TEST_CASE("agreement: another edition in the place of one that was followed", "[agreement]") {
    const support::TemporaryFolder shared;
    put("2021", shared.path(), "2021");
    const Profile profile({shared.path()});
    {
        const auto office = profile.start();
        const Follower cells(office);
        CHECK(cells.editions() == "2020 2021");
        CHECK(cells.latest() == 8365);
        // The office notes it when it has nothing else to do.
        const support::Sheets sheets(office);
        sheets.insert("insertComparison", cells.document.model());
        support::settle(office);
    }
    fs::remove_all(shared.path() / "2021");
    putPoisoned("2021", shared.path());
    putPoisoned("2021-r7", shared.path());
    const auto office = profile.start();
    const Follower cells(office);
    CHECK(cells.editions() == "2020");
    CHECK(cells.latest() == 6692);
}

TEST_CASE("agreement: the configuration says that changes are followed, or never", "[agreement]") {
    const std::string word = GENERATE("follow", "never");
    CAPTURE(word);
    const support::TemporaryFolder shared;
    putPoisoned("2020-r1", shared.path());
    put("2021", shared.path(), "2021");
    const Profile profile({shared.path()}, OXT, word);
    const auto office = profile.start();
    const Follower cells(office, Document::Shown::yes);
    CHECK(cells.editions() == (word == "follow" ? "2020-r0 2020-r1 2021" : "2020 2021"));
    CHECK(cells.figure() == (word == "follow" ? 999 : 156));
    if (word == "follow")
        return;
    const Panel panel(office, cells.document, support::editionsDeck);
    panel.list("Editions").choose("2020-r1");
    CHECK_THAT(panel.text("about"), ContainsSubstring("is not used, as chosen under"));
    const auto buttons = panel.content().all(accessibility::AccessibleRole::PUSH_BUTTON);
    for (const auto& button : buttons)
        CHECK_FALSE((button.name() == "Use this change" && button.isShowing()));
}
