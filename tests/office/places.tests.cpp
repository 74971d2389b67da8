// Editions in the profile and in shared folders, as formulas see them.

#include "office/places.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>
#include <sstream>

using places::Profile;
using places::put;
using support::becomes;
using support::Document;
using support::Office;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr auto nextReading = 5min; // folders are read each half minute

std::string editionsIn(const Document& document) {
    document.setFormula("D1", "=TEXTJOIN(\" \";1;LADDER_LIST(\"editions\"))");
    return document.text("D1");
}

/// A document with a cell that asks for the latest figure.
struct Follower {
    explicit Follower(const Office& office)
        : document(office) {
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    }
    double figure() const { return document.number("A1"); }
    Document document;
};

} // namespace

TEST_CASE("places: an edition in the profile is there from the first formula on", "[places]") {
    const Profile profile;
    put("2021", profile.editions(), "2021");
    const auto office = profile.start();
    const Follower cell(office);
    CHECK(cell.figure() == 8365);
    CHECK(editionsIn(cell.document) == "2020 2021");
}

TEST_CASE("places: an edition in a shared folder too", "[places]") {
    const support::TemporaryFolder folder;
    const auto shared = folder.path() / "gedeeld é met spaties";
    put("2021", shared, "2021");
    const Profile profile({shared});
    const auto office = profile.start();
    const Follower cell(office);
    CHECK(cell.figure() == 8365);
}

TEST_CASE("places: a broken edition harms nothing", "[places]") {
    const Profile profile;
    put("2021", profile.editions(), "2021");
    put("2022", profile.editions(), "2022");
    std::ofstream(profile.editions() / "2022/observations.csv", std::ios::app) << "westhoek,5,-3,A,\n";
    put("2021", profile.editions(), "2023"); // its folder says otherwise
    fs::create_directory(profile.editions() / "2024");
    const auto office = profile.start();
    const Follower cell(office);
    CHECK(cell.figure() == 8365);
    CHECK(editionsIn(cell.document) == "2020 2021");
}

TEST_CASE("places: another edition under the id of the built-in one is not used", "[places]") {
    const Profile profile;
    put("2021", profile.editions(), "2020");
    auto descriptor = profile.editions() / "2020/datapackage.json";
    std::ostringstream text;
    text << std::ifstream(descriptor).rdbuf();
    auto changed = text.str();
    changed.replace(changed.find("\"year\": 2021"), 12, "\"year\": 2020");
    std::ofstream(descriptor) << changed;
    const auto office = profile.start();
    const Follower cell(office);
    CHECK(cell.figure() == 6692);
    CHECK(editionsIn(cell.document) == "2020");
}

TEST_CASE("places: two offices follow a shared folder while they run", "[places]") {
    const support::TemporaryFolder shared;
    const Profile one({shared.path()});
    const Profile other({shared.path()});
    {
        const auto firstOffice = one.start();
        const auto secondOffice = other.start();
        const Follower first(firstOffice);
        const Follower second(secondOffice);
        CHECK(first.figure() == 6692);
        CHECK(second.figure() == 6692);

        // What appears is used, and formulas that are there follow without being asked.
        put("2021", shared.path(), "2021");
        CHECK(becomes([&] { return first.figure() == 8365; }, nextReading));
        CHECK(becomes([&] { return second.figure() == 8365; }, nextReading));

        // What vanishes stays in use, also when something else comes.
        fs::remove_all(shared.path() / "2021");
        put("2022", shared.path(), "2022");
        CHECK(becomes([&] { return editionsIn(first.document) == "2020 2021 2022"; }, nextReading));
        first.document.setFormula("A2", "=RUNG_TOTAL(\"Westhoek\";5;2021)");
        CHECK(first.document.number("A2") == 8365);
    }
    const auto office = one.start();
    const Follower cell(office);
    CHECK(editionsIn(cell.document) == "2020 2022");
}
