// Several sources of editions together.

#include "stores.hpp"

#include "ladder/store/collection.hpp"
#include "support/catch.hpp"

using namespace ladder;
using namespace ladder::store;
using packages::packageOf;
using stores::sourcesAt;
using Names = std::vector<std::string>;

namespace {

Entry sound(const std::string& name, const packages::Package& package) {
    auto edition = package.sharedEdition();
    auto agreement = agreementOn(edition->data());
    return {name, std::move(edition), nullptr, std::move(agreement)};
}
Entry broken(const std::string& name) {
    package::Defects defects;
    defects.add({"areas.csv", 0, 0, {}}, Reason::fileMissing);
    defects.add({"notes.csv", 0, 0, {}}, Reason::fileMissing);
    return {name, nullptr, std::make_shared<const package::Defects>(defects)};
}
packages::Package otherFigures(int year) {
    return packageOf(year, 0).replaceAll("areas.csv", "Westhoek", "Westkant");
}

Names inUse(const Collection& collection) {
    Names ids;
    for (const auto& edition : collection.editionsInUse())
        ids.push_back(edition->id());
    return ids;
}

/// Describes each as "id source state: reason".
Names described(const Collection& collection) {
    Names lines;
    for (const auto& listed : collection.listed()) {
        const char* states[] = {" in use", " broken", " gone", " waiting"};
        const auto why = reason(listed, Language::english);
        lines.push_back(listed.id + " " + (listed.source ? listed.source->name() : "built in") +
                        states[static_cast<int>(listed.state)] + (why.empty() ? "" : ": " + why));
    }
    return lines;
}

Collection twoSources() {
    Collection collection(bundledCatalogue().editions());
    collection.setSources({std::make_shared<FolderSource>("/own", true), sourcesAt({"/shared"}).front()});
    collection.update("/own", {});
    return collection;
}

} // namespace

TEST_CASE("collection: sources come beside what is built in", "[store][collection]") {
    auto collection = twoSources();
    CHECK(inUse(collection) == Names{"2020"});
    CHECK_FALSE(collection.listing("/shared"));
    collection.update("/shared", {{sound("2021", packageOf(2021, 0))}, false, {}});
    collection.update("/own", {{sound("2022", packageOf(2022, 0))}, true, {}});
    CHECK(inUse(collection) == Names{"2020", "2021", "2022"});
    CHECK(described(collection) == Names{"2020 built in in use", "2022 /own in use", "2021 /shared in use"});
    CHECK(collection.listing("/own")->isWritable);
}

TEST_CASE("collection: a broken one is not in use, and says why", "[store][collection]") {
    auto collection = twoSources();
    collection.update("/own", {{broken("2021")}, true, {}});
    CHECK(inUse(collection) == Names{"2020"});
    CHECK(described(collection) ==
          Names{"2020 built in in use",
                "2021 /own broken: areas.csv: the file is missing or cannot be read [PL401]\n"
                "notes.csv: the file is missing or cannot be read [PL401]"});
}

TEST_CASE("collection: the same figures may be in two sources", "[store][collection]") {
    auto collection = twoSources();
    auto loaded = packageOf(2021, 0).edition().data();
    loaded.loading = Loading{"An", "2026-01-01T00:00:00Z", "a.ods"};
    collection.update("/own", {{sound("2021", packageOf(2021, 0))}, true, {}});
    collection.update(
        "/shared",
        {{{"2021", std::make_shared<const Edition>(loaded), nullptr, agreementOn(loaded)}}, true, {}});
    CHECK(described(collection) == Names{"2020 built in in use", "2021 /own in use", "2021 /shared in use"});
    SECTION("and one of them may go") {
        collection.remove("/own", "2021");
        CHECK(described(collection) == Names{"2020 built in in use", "2021 /shared in use"});
    }
    SECTION("or vanish") {
        collection.update("/own", {});
        CHECK(described(collection) == Names{"2020 built in in use", "2021 /shared in use"});
    }
}

TEST_CASE("collection: an id stands for one edition", "[store][collection]") {
    auto collection = twoSources();
    SECTION("the built-in one") {
        collection.update("/own", {{sound("2020", otherFigures(2020))}, true, {}});
        CHECK(described(collection) ==
              Names{"2020 built in in use",
                    "2020 /own broken: Edition 2020 is built in, and this one is "
                    "different; one name cannot stand for "
                    "two editions. Load this one again, which makes it a revision. [PL313]"});
        CHECK(collection.editionsInUse().front() == bundledCatalogue().editions().front());
        collection.remove("/own", "2020");
        CHECK(described(collection) == Names{"2020 built in in use"});
    }
    SECTION("the first that came") {
        const auto first = sound("2021", packageOf(2021, 0));
        collection.update("/shared", {{first}, false, {}});
        collection.update("/own", {{sound("2021", otherFigures(2021))}, true, {}});
        CHECK(collection.editionsInUse().back() == first.edition);
        CHECK(described(collection)[1] ==
              "2021 /own broken: Another edition 2021 is in use already (/shared), and one name cannot stand "
              "for two "
              "editions; remove one of them, or load this one again, which makes it a revision. [PL312]");
        SECTION("until the user removes it") {
            collection.remove("/shared", "2021");
            CHECK(described(collection) == Names{"2020 built in in use", "2021 /own in use"});
            CHECK(collection.editionsInUse().back() != first.edition);
        }
        SECTION("while removing the other changes nothing") {
            collection.remove("/own", "2021");
            CHECK(collection.editionsInUse().back() == first.edition);
        }
    }
    SECTION("also where its files are changed") {
        const auto before = sound("2021", packageOf(2021, 0));
        collection.update("/own", {{before}, true, {}});
        collection.update("/own", {{sound("2021", otherFigures(2021))}, true, {}});
        CHECK(collection.editionsInUse().back() == before.edition);
        CHECK(collection.listed()[1].state == EditionState::broken);
        CHECK(collection.listed()[2].state == EditionState::gone);
    }
}

TEST_CASE("collection: what vanishes stays in use", "[store][collection]") {
    auto collection = twoSources();
    const auto edition = sound("2021", packageOf(2021, 0));
    collection.update("/shared", {{edition}, false, {}});
    SECTION("with its folder") {
        collection.update("/shared", {{}, false, Problem{Reason::folderGone, {"/shared"}}});
        CHECK_THAT(described(collection).back(),
                   StartsWith("2021 /shared gone: The folder /shared is not there"));
    }
    SECTION("alone") {
        collection.update("/shared", {});
        CHECK(described(collection).back() ==
              "2021 /shared gone: Edition 2021 is no longer in the folder /shared. [PL311]");
    }
    SECTION("because it broke") {
        collection.update("/shared", {{broken("2021")}, false, {}});
        CHECK(collection.listed()[1].state == EditionState::broken);
    }
    CHECK(collection.editionsInUse().back() == edition.edition);
    SECTION("and may come back") {
        collection.update("/shared", {{sound("2021", packageOf(2021, 0))}, false, {}});
        CHECK(described(collection) == Names{"2020 built in in use", "2021 /shared in use"});
    }
    SECTION("but goes when the user removes it") {
        collection.update("/shared", {{edition}, false, {}});
        collection.remove("/shared", "2021");
        CHECK(inUse(collection) == Names{"2020"});
    }
}

TEST_CASE("collection: sources may change", "[store][collection]") {
    auto collection = twoSources();
    collection.update("/shared", {{sound("2021", packageOf(2021, 0))}, false, {}});
    collection.setSources(sourcesAt({"/own", "/other"}));
    CHECK(described(collection) ==
          Names{"2020 built in in use",
                "2021 /shared gone: Edition 2021 is no longer in the folder /shared. [PL311]"});
    CHECK(collection.listing("/shared") == nullptr);
    collection.update("/shared", {{sound("2022", packageOf(2022, 0))}, false, {}});
    CHECK(collection.listing("/shared") == nullptr);
    CHECK(inUse(collection) == Names{"2020", "2021"});
    collection.update("/other", {{sound("2021", otherFigures(2021))}, false, {}});
    CHECK(
        described(collection)[1] ==
        "2021 /other broken: Another edition 2021 is in use already (/shared), and one name cannot stand for "
        "two editions; remove one of them, or load this one again, which makes it a revision. [PL312]");
    collection.setSources(sourcesAt({"/shared"}));
    collection.update("/shared", {{sound("2021", packageOf(2021, 0))}, false, {}});
    CHECK(described(collection) == Names{"2020 built in in use", "2021 /shared in use"});
}

TEST_CASE("collection: what is built in stays in use when a copy of it is removed", "[store][collection]") {
    auto collection = twoSources();
    collection.update("/own", {{sound("2020", packages::Package::whole())}, true, {}});
    CHECK(described(collection) == Names{"2020 built in in use", "2020 /own in use"});
    collection.remove("/own", "2020");
    CHECK(described(collection) == Names{"2020 built in in use"});
    // One that was made with version 1.0.0 has the same figures.
    packages::Package former;
    auto descriptor = former.content("datapackage.json");
    const auto outlines = descriptor.find(",\n    {\n      \"name\": \"outlines\"");
    descriptor.erase(outlines, descriptor.find("\n    }", outlines) + 6 - outlines);
    former.write("datapackage.json", descriptor).remove("areas.geojson");
    auto notes = former.content("notes.csv");
    notes.erase(notes.find("base-age,"));
    former.write("notes.csv", notes)
        .replace("datapackage.json",
                 "; beside them the inhabitants on 1 January 2020, from Statbel, and the 64 municipalities",
                 "");
    collection.update("/own", {{sound("2020", former)}, true, {}});
    CHECK(described(collection) == Names{"2020 built in in use", "2020 /own in use"});
    CHECK(inUse(collection) == Names{"2020"});
}

TEST_CASE("collection: a broken one that is removed takes nothing out of use", "[store][collection]") {
    const std::string why = "areas.csv: the file is missing or cannot be read [PL401]\n"
                            "notes.csv: the file is missing or cannot be read [PL401]";
    auto collection = twoSources();
    SECTION("beside a sound one in another source") {
        collection.update("/shared", {{sound("2021", packageOf(2021, 0))}, false, {}});
        collection.update("/own", {{broken("2021")}, true, {}});
        CHECK(described(collection) ==
              Names{"2020 built in in use", "2021 /own broken: " + why, "2021 /shared in use"});
        collection.remove("/own", "2021");
        CHECK(described(collection) == Names{"2020 built in in use", "2021 /shared in use"});
    }
    SECTION("where it was sound before, until it is removed once more") {
        const std::string gone = "2021 /own gone: Edition 2021 is no longer in the folder /own. [PL311]";
        collection.update("/own", {{sound("2021", packageOf(2021, 0))}, true, {}});
        collection.update("/own", {{broken("2021")}, true, {}});
        CHECK(described(collection) == Names{"2020 built in in use", "2021 /own broken: " + why, gone});
        collection.remove("/own", "2021");
        CHECK(described(collection) == Names{"2020 built in in use", gone});
        collection.remove("/own", "2021");
        CHECK(described(collection) == Names{"2020 built in in use"});
    }
    SECTION("where nothing was in use under its id") {
        collection.update("/own", {{broken("2021")}, true, {}});
        collection.remove("/own", "2021");
        CHECK(described(collection) == Names{"2020 built in in use"});
    }
}

TEST_CASE("collection: what is in neither list is not removed", "[store][collection]") {
    auto collection = twoSources();
    collection.update("/own", {{sound("2021", packageOf(2021, 0))}, true, {}});
    collection.remove("/own", "2022");
    collection.remove("/shared", "2021");
    collection.remove("/shared", "2020");
    CHECK(described(collection) == Names{"2020 built in in use", "2021 /own in use"});
}
