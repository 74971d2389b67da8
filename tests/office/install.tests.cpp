// Installing: what is there before and after, and that nothing is done until a formula asks for it.

#include "office/offices.hpp"
#include "support/becomes.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>
#include <iterator>
#include <set>

using support::Document;
using support::Office;

namespace {

std::string readAll(const std::filesystem::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool hasLoadedLibrary(const Office& office) {
    const auto maps = std::filesystem::path("/proc") / std::to_string(office.process()) / "maps";
    return readAll(maps).find("participatieladder.so") != std::string::npos;
}

std::size_t countThreads(const Office& office) {
    const auto tasks = std::filesystem::path("/proc") / std::to_string(office.process()) / "task";
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(tasks), {}));
}

/// What the files that the office has open are: paths, pipes, sockets. Without the driver of a printer, which
/// the office opens by itself when it finds the time.
std::multiset<std::string> openFiles(const Office& office) {
    std::multiset<std::string> files;
    const auto folder = std::filesystem::path("/proc") / std::to_string(office.process()) / "fd";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::error_code error;
        const auto target = std::filesystem::read_symlink(entry.path(), error);
        if (!error && target.string().find("/share/psprint/driver/") == std::string::npos)
            files.insert(target.string());
    }
    return files;
}

} // namespace

TEST_CASE("install: without the extension its functions are not known, with it they give figures",
          "[install]") {
    const support::TemporaryFolder profile;
    {
        const Office office(profile.path());
        const Document document(office);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.text("A1") == "#NAME?");
        CHECK(document.error("A1") == support::errNoName);
        office.install(OXT);
    }
    {
        const Office office(profile.path());
        const Document document(office);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 6692);
        office.removeExtension("org.participatieladder.calc", std::filesystem::path(OXT).filename().string());
    }
    {
        const Office office(profile.path());
        const Document document(office);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.error("A1") == support::errNoName);
    }
}

TEST_CASE("install: nothing is done at the start of the office", "[install]") {
    const auto& office = offices::english();
    CHECK_FALSE(hasLoadedLibrary(office));
    const Document document(office, Document::Shown::yes);
    document.setFormula("A1", "=1+1");
    CHECK_FALSE(hasLoadedLibrary(office));

    SECTION("a figure needs the library and a thread that reads the user's editions, but no open file") {
        const auto threads = countThreads(office);
        const auto files = openFiles(office);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        REQUIRE(document.number("A1") == 6692);
        CHECK(hasLoadedLibrary(office));
        // Another thread for each folder ends as soon as that is read.
        CHECK(support::becomes([&] { return countThreads(office) <= threads + 1; }));
        CHECK(openFiles(office) == files);
    }
}
