// Next year's edition: filled in, loaded, revised, passed on and removed, as formulas in open documents see
// it.

#include "office/places.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/editions.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>

#include <chrono>
#include <csignal>
#include <fstream>
#include <future>
#include <map>
#include <random>
#include <set>
#include <sstream>

using namespace css;
using places::Profile;
using support::Document;
using support::Editions;
using support::Office;
namespace fs = std::filesystem;

namespace {

using Options = uno::Sequence<beans::PropertyValue>;

template<class Value>
beans::PropertyValue option(const char* name, const Value& value) {
    return {rtl::OUString::createFromAscii(name), -1, uno::Any(value), beans::PropertyState_DIRECT_VALUE};
}

Options accepting(const fs::path& folder = {}) {
    const beans::PropertyValue options[] = {option("AcceptWarnings", true),
                                            option("Folder", support::toOUString(folder.string()))};
    return {options, folder.empty() ? 1 : 2};
}

/// The workbook of 2020, as an officer makes another year of it.
struct Workbook {
    Workbook(const Office& office, int year, double westhoek)
        : document(Editions(office).makeWorkbook("2020", true, "nl")) {
        document.useSheet("Editie");
        document.setText("B4", "Participatieladder " + std::to_string(year));
        document.setNumber("B5", year);
        document.useSheet("Cijfers");
        document.setNumber("C" + std::to_string(4 + 22 + 1), westhoek); // Westhoek, rung 5
    }
    Document document;
};

std::string load(const Office& office, const Document& workbook, const Options& options) {
    return support::toUtf8(
        Editions(office).service()->load({workbook.model(), uno::UNO_QUERY_THROW}, options));
}

/// Gives the message with which a call is refused, or an empty one where it is not.
template<class Call>
std::string refusal(Call call) {
    try {
        call();
    } catch (const lang::IllegalArgumentException& refused) {
        return support::toUtf8(refused.Message);
    }
    return {};
}

double figure(const Document& document, const std::string& edition) {
    document.setFormula("B1", "=RUNG_TOTAL(\"Westhoek\";5;\"" + edition + "\")");
    return document.number("B1");
}

std::string editionsIn(const Document& document) {
    document.setFormula("D1", "=TEXTJOIN(\" \";1;LADDER_LIST(\"editions\"))");
    return document.text("D1");
}

/// Gives the content of every file in a folder, by its path.
std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        std::ostringstream text;
        if (entry.is_regular_file())
            text << std::ifstream(entry.path()).rdbuf();
        files[fs::relative(entry.path(), folder).string()] = text.str();
    }
    return files;
}

/// Measures how long an office that has just been started needs to load an edition.
std::chrono::microseconds durationOfLoad() {
    const Profile profile;
    const auto office = profile.start();
    const Document open(office);
    editionsIn(open);
    const Workbook workbook(office, 2021, 7000);
    const auto begin = std::chrono::steady_clock::now();
    load(office, workbook.document, accepting());
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace

TEST_CASE("loading: what is loaded is used at once in every open document", "[loading]") {
    const Profile profile;
    const auto office = profile.start();
    const Document open(office);
    open.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    REQUIRE(open.number("A1") == 6692);
    const Workbook workbook(office, 2021, 7000);
    SECTION("though not while there are warnings that nobody accepted") {
        const auto message = refusal([&] { load(office, workbook.document, {}); });
        CHECK_THAT(message, ContainsSubstring("warnings"));
        CHECK_THAT(message, ContainsSubstring("the areas inside together 43,055"));
        CHECK(open.number("A1") == 6692);
        CHECK(editionsIn(open) == "2020");
    }
    SECTION("and stays after a new start") {
        CHECK(load(office, workbook.document, accepting()) == "2021");
        CHECK(open.number("A1") == 7000);
        CHECK(figure(open, "2020") == 6692);
        const Document later(office);
        later.setFormula("A1", "=LADDER_CHANGE(\"Westhoek\";5;2020;2021)");
        CHECK(later.number("A1") == 308);
        CHECK(fs::exists(profile.editions() / "2021/datapackage.json"));
    }
    SECTION("as a revision where the year is there, whose note says who, when and from which file") {
        load(office, workbook.document, accepting());
        const auto before = contentOf(profile.editions());
        CHECK(load(office, Workbook(office, 2021, 7100).document, accepting()) == "2021-r1");
        CHECK(open.number("A1") == 7100);
        CHECK(figure(open, "2021-r0") == 7000);
        auto now = contentOf(profile.editions());
        for (const auto& [file, content] : before)
            CHECK(now[file] == content);
        CHECK_THAT(now["2021-r1/datapackage.json"], ContainsSubstring("\"loaded\""));
        CHECK_THAT(now["2021-r1/datapackage.json"], ContainsSubstring("\"from\": \"Participatieladder 20"));
    }
    SECTION("once, where the same workbook is loaded again") {
        CHECK(load(office, workbook.document, accepting()) == "2021");
        const auto before = contentOf(profile.editions());
        CHECK(load(office, workbook.document, accepting()) == "2021");
        CHECK(contentOf(profile.editions()) == before);
        CHECK(editionsIn(open) == "2020 2021");
    }
    SECTION("and a revision says besides what the edition says that it revises") {
        // The edition of 2020 has a description; a workbook has no room for it.
        const auto revision = load(office, Workbook(office, 2020, 7000).document, accepting());
        CHECK(revision == "2020-r1");
        CHECK_THAT(contentOf(profile.editions() / revision)["datapackage.json"],
                   ContainsSubstring("five pages, one for each region"));
    }
    SECTION("and is gone when it is removed, but for a copy") {
        load(office, workbook.document, accepting());
        const auto copy = Editions(office).service()->remove("2021", {});
        CHECK_THAT(support::toUtf8(copy), ContainsSubstring("/Verwijderd/2021%20"));
        CHECK(open.number("A1") == 6692);
        open.setFormula("B1", "=RUNG_TOTAL(\"Westhoek\";5;2021)");
        CHECK(open.error("B1") == support::errIllegalArgument);
        std::size_t copies = 0;
        for (const auto& [file, content] : contentOf(profile.editions() / "Verwijderd"))
            copies += file.find("datapackage.json") != std::string::npos ? 1 : 0;
        CHECK(copies == 1);
    }
}

TEST_CASE("loading: an error is never loaded, warnings accepted or not", "[loading]") {
    const Profile profile;
    const auto office = profile.start();
    Workbook workbook(office, 2021, 7000);
    workbook.document.setNumber("C5", -1);
    workbook.document.model()->getSheets()->insertNewByName("Notities", 0); // only a warning
    CHECK_THAT(refusal([&] { load(office, workbook.document, accepting()); }),
               ContainsSubstring("(errors: 1). The first one: Cijfers.C5: ") && !ContainsSubstring(".."));
    const Document open(office);
    CHECK_THAT(refusal([&] { load(office, open, accepting()); }),
               ContainsSubstring("not the workbook of an edition"));
    CHECK(editionsIn(open) == "2020");
}

TEST_CASE("loading: what makes no figure wrong needs no one to accept it", "[loading]") {
    const Profile profile;
    const auto office = profile.start();
    Workbook workbook(office, 2021, 6692);
    workbook.document.setText("D5", "T"); // no status of SDMX
    const uno::Reference<table::XColumnRowRange> cells(workbook.document.sheet(), uno::UNO_QUERY_THROW);
    const uno::Reference<beans::XPropertySet> row(cells->getRows()->getByIndex(4), uno::UNO_QUERY_THROW);
    row->setPropertyValue("IsVisible", uno::Any(false));
    const auto findings = Editions(office).check(workbook.document);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == "notice");
    CHECK(findings[1].kind == "notice");
    CHECK(load(office, workbook.document, {}) == "2021");

    const support::TemporaryFolder mail;
    fs::copy(profile.editions() / "2021", mail.path() / "package", fs::copy_options::recursive);
    const auto observations = mail.path() / "package/observations.csv";
    auto text = (std::ostringstream() << std::ifstream(observations).rdbuf()).str();
    const std::string known = "westhoek,sine,216,A";
    REQUIRE(text.find(known) != std::string::npos);
    std::ofstream(observations) << text.replace(text.find(known), known.size(), "westhoek,sine,216,Z");
    CHECK(support::toUtf8(Editions(office).service()->importPackage(support::toUrl(mail.path() / "package"),
                                                                    {})) == "2021-r1");
}

TEST_CASE("loading: a workbook that says the same is the same package, and another one is not", "[loading]") {
    const Profile profile;
    const auto office = profile.start();
    const support::TemporaryFolder mail;
    const auto service = Editions(office).service();
    load(office, Workbook(office, 2021, 7000).document, accepting());
    fs::copy(profile.editions() / "2021", mail.path() / "package", fs::copy_options::recursive);
    const auto descriptor = mail.path() / "package/datapackage.json";
    auto text = (std::ostringstream() << std::ifstream(descriptor).rdbuf()).str();
    std::ofstream(descriptor) << "{\"id\": \"doi:1\", \"homepage\": \"https://example.org\","
                              << text.substr(text.find('{') + 1);
    CHECK(support::toUtf8(service->importPackage(support::toUrl(mail.path() / "package"), accepting())) ==
          "2021-r1");
    auto workbook = Editions(office).makeWorkbook("2021", true, "nl");
    CHECK(load(office, workbook, accepting()) == "2021-r1");
    workbook.useSheet("Cijfers");
    workbook.setNumber("C27", 7001);
    CHECK(load(office, workbook, accepting()) == "2021-r2");
    const auto said = contentOf(profile.editions() / "2021-r2")["datapackage.json"];
    CHECK_THAT(said, ContainsSubstring("https://example.org") && !ContainsSubstring("doi:1"));
    CHECK_THAT(contentOf(profile.editions() / "2021-r1")["datapackage.json"], ContainsSubstring("doi:1"));
}

TEST_CASE("loading: an edition is passed on to a colleague", "[loading]") {
    const Profile mine;
    const Profile other;
    const support::TemporaryFolder mail;
    const auto file = mail.path() / "editie 2021 é.zip";
    {
        const auto office = mine.start();
        load(office, Workbook(office, 2021, 7000).document, accepting());
        const auto service = Editions(office).service();
        service->exportEdition("2021", support::toUrl(file));
        service->exportEdition("2021", support::toUrl(file)); // in place of the first
        service->exportEdition("2021", support::toUrl(mail.path() / "2021.csv"));
        CHECK_THAT(refusal([&] { service->exportEdition("2021", support::toUrl(mail.path() / "2021.txt")); }),
                   ContainsSubstring("neither"));
        CHECK_THAT(refusal([&] {
                       service->exportEdition("2021", support::toUrl(mail.path() / "geen map/2021.zip"));
                   }),
                   ContainsSubstring("geen map"));
        CHECK(std::distance(fs::directory_iterator(mail.path()), {}) == 2);
    }
    const auto office = other.start();
    const auto service = Editions(office).service();
    const Document open(office);
    CHECK_THAT(refusal([&] { service->importPackage(support::toUrl(file), {}); }),
               ContainsSubstring("warnings"));
    CHECK(support::toUtf8(service->importPackage(support::toUrl(file), accepting())) == "2021");
    CHECK(figure(open, "2021") == 7000);
    SECTION("who has the name of the file with it, and not where it stood") {
        CHECK_THAT(contentOf(other.editions())["2021/datapackage.json"],
                   ContainsSubstring("\"from\": \"editie 2021 é.zip\""));
    }
    SECTION("who sees what is wrong with another file, and has what was there") {
        for (const auto* name : {"2021.csv", "geen map", "."})
            CHECK_FALSE(refusal([&] {
                            service->importPackage(support::toUrl(mail.path() / name), accepting());
                        }).empty());
        CHECK_FALSE(refusal([&] { service->importPackage("https://example.org/2021.zip", {}); }).empty());
        CHECK(editionsIn(open) == "2020 2021");
    }
    SECTION("from a folder too, where nothing is new") {
        const auto folder = support::toUrl(mine.editions() / "2021/"); // the slash leaves no name at the end
        CHECK(support::toUtf8(service->importPackage(folder, accepting())) == "2021");
        CHECK(editionsIn(open) == "2020 2021");
    }
}

TEST_CASE("loading: two offices add to one shared folder at once", "[loading]") {
    const support::TemporaryFolder folder;
    const auto shared = folder.path() / std::string(200, 'e');
    fs::create_directory(shared);
    const Profile one({shared}, OXT, "follow");
    const Profile other({shared}, OXT, "follow");
    const auto first = one.start();
    const auto second = other.start();
    const Workbook mine(first, 2021, 7000);
    const Workbook yours(second, 2021, 7200);
    auto loading =
        std::async(std::launch::async, [&] { return load(first, mine.document, accepting(shared)); });
    const auto id = load(second, yours.document, accepting(shared));
    const std::set<std::string> ids{id, loading.get()};
    CHECK(ids == std::set<std::string>{"2021", "2021-r1"});
    const Document firstOpen(first);
    const Document secondOpen(second);
    using namespace std::chrono_literals;
    for (const auto* open : {&firstOpen, &secondOpen}) // each sees that of the other at its next reading
        CHECK(support::becomes([&] { return editionsIn(*open) == "2020 2021-r0 2021-r1"; }, 5min));
    const auto yoursWritten = id == "2021" ? "2021-r0" : id;
    CHECK(figure(firstOpen, yoursWritten) == 7200);
    CHECK(figure(secondOpen, yoursWritten) == 7200);
}

TEST_CASE("loading: an office that is killed leaves the old state or the new one", "[loading]") {
    const Profile profile;
    std::mt19937 random(2021); // NOLINT: the same moments at each run
    const auto duration = durationOfLoad();
    std::size_t loaded = 0;
    for (int round = 0; round < 8; ++round) {
        const auto office = profile.start();
        const Document open(office);
        const auto before = editionsIn(open);
        const auto known = static_cast<std::size_t>(std::count(before.begin(), before.end(), ' '));
        CHECK(known == loaded);
        const Workbook workbook(office, 2021, 7000 + round);
        auto loading = std::async(std::launch::async, [&] {
            try {
                load(office, workbook.document, accepting());
            } catch (const uno::RuntimeException&) {
                return; // it was killed before it answered
            }
        });
        std::this_thread::sleep_for(duration * (random() % 120) / 100);
        kill(office.process(), SIGKILL);
        loading.wait();
        // What can be listed is whole: formulas of the next office read it.
        loaded = 0;
        if (!fs::exists(profile.editions()))
            continue; // it was killed before it made the folder
        for (const auto& entry : fs::directory_iterator(profile.editions()))
            loaded += fs::exists(entry.path() / "datapackage.json") &&
                              entry.path().filename().string().front() == '2'
                          ? 1
                          : 0;
    }
    const auto office = profile.start();
    const Document open(office);
    const auto editions = editionsIn(open);
    CHECK(static_cast<std::size_t>(std::count(editions.begin(), editions.end(), ' ')) == loaded);
    CHECK(loaded > 0);
}
