// What appears in a shared folder, written by anybody who can write there: a new year is followed, and what
// changes figures that are in use waits until somebody agrees.

#include "stores.hpp"

#include "ladder/fingerprint.hpp"
#include "ladder/revision.hpp"
#include "ladder/sha256.hpp"
#include "ladder/store/collection.hpp"
#include "ladder/time.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"

#include <fstream>

using namespace ladder;
using namespace ladder::store;
using packages::Package;
using packages::packageOf;
using Names = std::vector<std::string>;

namespace {

std::shared_ptr<Source> own() {
    return std::make_shared<FolderSource>("/own", true);
}
std::shared_ptr<Source> shared(const char* path = "/shared") {
    return std::make_shared<FolderSource>(path);
}

/// An edition whose figure of SINE in Brugge is 999 in place of 156.
Package poisoned(int year, int revision) {
    return packageOf(year, revision).replace("observations.csv", "\nbrugge,sine,156,", "\nbrugge,sine,999,");
}

Entry entryOf(const Package& package) {
    auto edition = package.sharedEdition();
    auto agreement = agreementOn(edition->data());
    auto id = edition->id();
    return {std::move(id), std::move(edition), nullptr, std::move(agreement)};
}

Listing listing(const std::vector<Package>& packages) {
    Listing listing;
    for (const auto& package : packages)
        listing.entries.push_back(entryOf(package));
    return listing;
}

/// A collection as an office starts with it.
Collection started(Changes changes = Changes::ask, const Agreements& agreements = {}) {
    Collection collection(bundledCatalogue().editions());
    collection.setRule(changes, agreements);
    collection.setSources({own(), shared()});
    collection.update("/own", {});
    return collection;
}

Names inUse(const Collection& collection) {
    Names ids;
    for (const auto& edition : collection.editionsInUse())
        ids.push_back(edition->id());
    return ids;
}

Reason whyWaiting(const Collection& collection, const std::string& id) {
    for (const auto& listed : collection.listed()) {
        if (listed.id == id && listed.state == EditionState::waiting)
            return listed.problem->reason;
    }
    FAIL("it does not wait: " << id);
    return {};
}

double sineInBrugge(const Collection& collection, const char* edition) {
    const Catalogue catalogue(collection.editionsInUse());
    const auto& found = *catalogue.find(edition);
    return static_cast<double>(
        *found.value(found.areaNames().find("Brugge").front(), found.itemNames().find("SINE").front()));
}

} // namespace

TEST_CASE("agreement: a revision of a year in use waits, and figures stay what they were", "[agreement]") {
    auto collection = started();
    collection.update("/shared", listing({poisoned(2020, 1)}));
    CHECK(inUse(collection) == Names{"2020"});
    CHECK(sineInBrugge(collection, "2020") == 156);
    CHECK(whyWaiting(collection, "2020-r1") == Reason::changeWaits);
    SECTION("until somebody agrees, and is agreed on at the next start") {
        collection.agree(collection.listed().back().agreement);
        CHECK(inUse(collection) == Names{"2020", "2020-r1"});
        CHECK(sineInBrugge(collection, "2020") == 999);
        auto next = started(Changes::ask, collection.agreements());
        next.update("/shared", listing({poisoned(2020, 1)}));
        CHECK(inUse(next) == Names{"2020", "2020-r1"});
        SECTION("but not where it says something else then") {
            auto other = started(Changes::ask, collection.agreements());
            other.update("/shared", listing({poisoned(2020, 1).replaceAll("areas.csv", "Westhoek", "West")}));
            CHECK(inUse(other) == Names{"2020"});
            CHECK(whyWaiting(other, "2020-r1") == Reason::changeWaits);
        }
        SECTION("wherever it stands") {
            auto moved = started(Changes::ask, collection.agreements());
            moved.setSources({own(), shared("/elsewhere")});
            moved.update("/elsewhere", listing({poisoned(2020, 1)}));
            CHECK(inUse(moved) == Names{"2020", "2020-r1"});
        }
    }
    SECTION("and agreeing to what has changed meanwhile does nothing") {
        const auto agreement = collection.listed().back().agreement;
        collection.update("/shared", listing({packageOf(2020, 1).replaceAll("areas.csv", "Westhoek", "W")}));
        collection.agree(agreement);
        CHECK(inUse(collection) == Names{"2020"});
        CHECK(whyWaiting(collection, "2020-r1") == Reason::changeWaits);
    }
    SECTION("and removing it takes nothing out of use") {
        collection.remove("/shared", "2020-r1");
        CHECK(inUse(collection) == Names{"2020"});
    }
}

TEST_CASE("agreement: a new year is followed", "[agreement]") {
    auto collection = started();
    collection.update("/shared", listing({packageOf(2021, 0)}));
    CHECK(inUse(collection) == Names{"2020", "2021"});
    SECTION("and what changes it later waits") {
        collection.update("/shared", listing({packageOf(2021, 0), poisoned(2021, 1)}));
        CHECK(inUse(collection) == Names{"2020", "2021"});
        CHECK(sineInBrugge(collection, "2021") == 156);
    }
    SECTION("also after a new start, when both are there at once") {
        auto next = started(Changes::ask, collection.agreements());
        next.update("/shared", listing({packageOf(2021, 0), poisoned(2021, 1)}));
        CHECK(inUse(next) == Names{"2020", "2021"});
        CHECK(whyWaiting(next, "2021-r1") == Reason::changeWaits);
    }
    SECTION("also where other figures have taken its place before a new start") {
        auto next = started(Changes::ask, collection.agreements());
        next.update("/shared", listing({poisoned(2021, 0)}));
        CHECK(inUse(next) == Names{"2020"});
        CHECK(whyWaiting(next, "2021") == Reason::changeWaits);
    }
    SECTION("also in another folder") {
        collection.setSources({own(), shared(), shared("/second")});
        collection.update("/second", listing({poisoned(2021, 1)}));
        CHECK(inUse(collection) == Names{"2020", "2021"});
    }
}

TEST_CASE("agreement: all revisions of a year that nobody used before are new", "[agreement]") {
    auto collection = started();
    collection.update("/shared", listing({packageOf(2021, 0), packageOf(2021, 1), packageOf(2021, 2)}));
    CHECK(inUse(collection) == Names{"2020", "2021", "2021-r1", "2021-r2"});
}

TEST_CASE("agreement: the user's own editions go before, and are not asked about", "[agreement]") {
    Collection collection(bundledCatalogue().editions());
    collection.setSources({own(), shared()});
    collection.update("/shared", listing({poisoned(2021, 0), packageOf(2022, 0)}));
    CHECK(inUse(collection) == Names{"2020"}); // it is not known yet what is the user's own
    collection.update("/own", listing({packageOf(2021, 0), packageOf(2020, 1)}));
    CHECK(inUse(collection) == Names{"2020", "2020-r1", "2021", "2022"});
    CHECK(sineInBrugge(collection, "2021") == 156);
    SECTION("and when the user removes one, another does not slip into its place") {
        collection.remove("/own", "2021");
        CHECK(inUse(collection) == Names{"2020", "2020-r1", "2022"});
        CHECK(whyWaiting(collection, "2021") == Reason::changeWaits);
    }
}

TEST_CASE("agreement: what is done with changes can be chosen", "[agreement]") {
    SECTION("follow") {
        auto collection = started(Changes::follow);
        collection.update("/shared", listing({poisoned(2020, 1)}));
        CHECK(inUse(collection) == Names{"2020", "2020-r1"});
    }
    SECTION("never") {
        auto collection = started(Changes::never);
        collection.update("/shared", listing({poisoned(2020, 1), packageOf(2021, 0)}));
        CHECK(inUse(collection) == Names{"2020", "2021"});
        CHECK(whyWaiting(collection, "2020-r1") == Reason::changeRefused);
        SECTION("and otherwise later") {
            collection.setRule(Changes::follow, {});
            CHECK(inUse(collection) == Names{"2020", "2020-r1", "2021"});
            collection.setRule(Changes::never, {}); // what is in use stays in use
            CHECK(inUse(collection) == Names{"2020", "2020-r1", "2021"});
        }
    }
}

TEST_CASE("agreement: a year that is yet to come is not the latest by itself", "[agreement]") {
    const auto next = lastPlausibleYear();
    for (const auto changes : {Changes::follow, Changes::ask, Changes::never}) {
        auto collection = started(changes);
        collection.update("/shared",
                          listing({poisoned(9999, 999), packageOf(next + 1, 0), packageOf(next, 0)}));
        CHECK(inUse(collection) == Names{"2020", std::to_string(next)});
        CHECK(whyWaiting(collection, "9999-r999") == Reason::yearWaits);
        CHECK(whyWaiting(collection, std::to_string(next + 1)) == Reason::yearWaits);
        CHECK(Catalogue(collection.editionsInUse()).latestEdition().year() == next);
        collection.agree(entryOf(poisoned(9999, 999)).agreement);
        CHECK(Catalogue(collection.editionsInUse()).latestEdition().year() == 9999);
    }
    CHECK(packages::warnings(packageOf(next, 0)).empty());
    const auto warned = packages::warnings(packageOf(next + 1, 0));
    REQUIRE(warned.size() == 1);
    CHECK(warned.front().problem == Reason::yearToCome);
    CHECK(warned.front().name == "/edition/year");
    CHECK(warned.front().arguments == Names{std::to_string(next + 1), std::to_string(next)});
}

TEST_CASE("agreement: an edition without a fingerprint is never taken for one that was agreed on",
          "[agreement]") {
    auto collection = started();
    auto first = entryOf(packageOf(2021, 0));
    auto second = entryOf(poisoned(2020, 1));
    first.agreement.clear();
    second.agreement.clear();
    collection.update("/shared", {{first}, false, {}});
    collection.update("/shared", {{first, second}, false, {}});
    CHECK(inUse(collection) == Names{"2020", "2021"});
}

TEST_CASE("agreement: a folder is poisoned while it is watched", "[agreement]") {
    const support::TemporaryFolder folder;
    std::mutex mutex;
    Names ids;
    WatchedSources watched(bundledCatalogue().editions(), std::chrono::milliseconds(10),
                           {[&](const Editions& editions) {
                                const std::lock_guard lock(mutex);
                                ids.clear();
                                for (const auto& edition : editions)
                                    ids.push_back(edition->id());
                            },
                            [] {}});
    const auto usesNow = [&](const Names& expected) {
        return support::becomes([&] {
            const std::lock_guard lock(mutex);
            return ids == expected;
        });
    };
    const auto waits = [&](const std::string& id) {
        for (const auto& listed : watched.listed()) {
            if (listed.id == id && listed.state == EditionState::waiting)
                return listed.agreement;
        }
        return std::string();
    };
    const auto source = std::make_shared<FolderSource>(folder.path());
    watched.watch({source});
    stores::put(folder.path(), "2021", packageOf(2021, 0));
    CHECK(usesNow({"2020", "2021"}));
    stores::put(folder.path(), "2021-r1", poisoned(2021, 1));
    stores::put(folder.path(), "9999-r999", poisoned(9999, 999));
    CHECK(support::becomes([&] { return !waits("2021-r1").empty() && !waits("9999-r999").empty(); }));
    CHECK(usesNow({"2020", "2021"}));
    watched.agree(waits("2021-r1"));
    CHECK(usesNow({"2020", "2021", "2021-r1"}));
    CHECK(watched.agreements().size() == 2);
    SECTION("and who adds an edition agrees to it") {
        const auto added = watched.add(poisoned(2020, 0).edition().data(), source);
        REQUIRE(added.has_value());
        CHECK(added->id == "2020-r1");
        CHECK(usesNow({"2020", "2020-r1", "2021", "2021-r1"}));
    }
    watched.stop();
}

TEST_CASE("agreement: a fingerprint is that of the content", "[agreement]") {
    const auto edition = packageOf(2021, 1).edition().data();
    const auto fingerprint = fingerprintOf(edition);
    CHECK(fingerprint.size() == 64);
    auto loaded = edition;
    loaded.loading = Loading{"An", "2026-01-01T00:00:00Z", "a.ods"};
    CHECK(fingerprintOf(loaded) == fingerprint);
    const std::vector<std::function<void(EditionData&)>> changes{
        [](EditionData& data) { data.title += "x"; }, [](EditionData& data) { data.publisher += "x"; },
        [](EditionData& data) { data.source += "x"; }, [](EditionData& data) { ++data.year; },
        [](EditionData& data) { ++data.revision; }, [](EditionData& data) { data.remarks = "{\"a\":1}"; },
        [](EditionData& data) {
            data.attachments.push_back({"a", "b"});
        },
        [](EditionData& data) { std::swap(data.areas.at(1).name, data.areas.at(2).name); },
        [](EditionData& data) { data.areas.at(1).parent.reset(); },
        [](EditionData& data) { data.areas.at(1).aliases.pop_back(); },
        [](EditionData& data) { data.items.at(8).weight = 0.41; },
        [](EditionData& data) { data.items.at(8).validFrom = 2015; },
        [](EditionData& data) { data.items.at(8).validTo = 2015; },
        [](EditionData& data) { data.domains.at(0).name.en += "x"; },
        [](EditionData& data) { data.notes.at(0).basis = Basis::assigned; },
        [](EditionData& data) { data.editionNotes.pop_back(); },
        [](EditionData& data) { data.observations.at(0).observation.value = 1; },
        [](EditionData& data) { data.observations.at(0).observation.status = "E"; },
        // One text more and the next one less.
        [](EditionData& data) {
            data.title += data.publisher.front();
            data.publisher.erase(0, 1);
        }};
    std::set<std::string> all{fingerprint};
    for (const auto& change : changes) {
        auto changed = edition;
        change(changed);
        CHECK(all.insert(fingerprintOf(changed)).second);
    }
    // Users have it in their configuration: it is the same in later versions.
    EditionData small;
    small.title = "t";
    small.year = 2020;
    small.areas.push_back({"a", {"A", "a"}, "k", {}, {"b"}, {0}});
    CHECK(fingerprintOf(small) == "858054d354f56b9c918d1e6af9917ec7188237bdfd27c16c2e3a43cdf758dbc1");
}

TEST_CASE("agreement: SHA-256 is what its standard says", "[agreement]") {
    const auto of = [](const std::string& text) {
        Sha256 hash;
        hash.add(text);
        return hash.digits();
    };
    CHECK(of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(of(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    Sha256 inParts;
    for (int i = 0; i < 1'000'000; i += 10)
        inParts.add("aaaaaaaaaa");
    CHECK(inParts.digits() == of(std::string(1'000'000, 'a')));
}

TEST_CASE("agreement: what a revision changes is said", "[agreement]") {
    const auto before = packageOf(2020, 0).edition();
    CHECK(changedFigures(before, before).empty());
    const auto after = poisoned(2020, 1).edition();
    CHECK(changedFigures(before, after) == std::vector<ChangedFigure>{{"brugge", "sine", 156, 999}});
    CHECK(describeChanges(before, after, Language::english) ==
          "Figures that are not those of edition 2020, which is in use now: 1.\nBruges, Social integration "
          "economy (SINE): 156 → 999");
    CHECK(describeChanges(before, after, Language::dutch) ==
          "Andere cijfers dan in editie 2020, die nu gebruikt wordt: 1.\nBrugge, SINE: 156 → 999");
    const auto renamed = packageOf(2020, 1).replaceAll("areas.csv", "Westhoek", "Westkant").edition();
    CHECK_THAT(describeChanges(before, renamed, Language::english),
               ContainsSubstring("names, weights, bases, notes or other data differ"));
    // An area that is gone takes its figures with it.
    auto observations = packageOf(2020, 1).content("observations.csv");
    auto areas = packageOf(2020, 1).content("areas.csv");
    const auto eraseRows = [](std::string& table, const std::string& start) {
        std::size_t rows = 0;
        for (auto at = table.find("\n" + start); at != std::string::npos;
             at = table.find("\n" + start), ++rows)
            table.erase(at + 1, table.find('\n', at + 1) - at);
        return rows;
    };
    eraseRows(observations, "brugge,");
    eraseRows(areas, "brugge,");
    const auto fewer =
        packageOf(2020, 1).write("observations.csv", observations).write("areas.csv", areas).edition();
    const auto gone = changedFigures(before, fewer);
    CHECK(gone.size() == 16); // of the 22 items those that have a figure
    CHECK(gone.front().area == "brugge");
    CHECK_FALSE(gone.front().after);
    const auto few = describeChanges(before, fewer, Language::english, 3);
    CHECK_THAT(few, ContainsSubstring("… and 13 more"));
    CHECK_THAT(few, ContainsSubstring("→ no figure"));
}
