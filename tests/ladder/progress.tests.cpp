// The progress of a reading, and readings that are stopped.

#include "packages.hpp"

#include "ladder/package/zip.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

using namespace ladder;
using namespace ladder::package;
using packages::Package;

namespace {

/// What is told of a reading that is stopped after so many times.
std::vector<double> told(const Package& package, std::size_t most = 1000) {
    std::vector<double> parts;
    const auto reading = package.read([&](double done) {
        parts.push_back(done);
        return parts.size() < most;
    });
    CHECK(reading.isStopped == (parts.size() == most));
    CHECK(reading.edition.has_value() != reading.isStopped);
    CHECK(reading.defects.none());
    return parts;
}

} // namespace

TEST_CASE("progress: goes up to one", "[package][progress]") {
    const auto parts = told(Package());
    REQUIRE(parts.size() > 10);
    CHECK(parts.size() <= 100);
    CHECK(std::adjacent_find(parts.begin(), parts.end(), std::greater_equal<>()) == parts.end());
    CHECK(parts.front() == 0.01);
    CHECK(parts.back() == 1);
    SECTION("of which a tenth is all that comes before the observations") {
        auto package = Package();
        const auto text = package.content("observations.csv");
        package.write("observations.csv", text.substr(0, text.find('\n') + 1)); // no row to be told of
        std::vector<double> before;
        package.read([&](double done) {
            before.push_back(done);
            return true;
        });
        CHECK(before == std::vector<double>(parts.begin(), parts.begin() + 10));
        CHECK(before.back() == 0.1);
    }
}

TEST_CASE("progress: is told no more often of a large package", "[package][progress]") {
    Package package;
    std::string notes;
    for (int i = 0; i < 100'000; ++i)
        notes += "note-" + std::to_string(i) + ",remark,t,t\n";
    const auto parts = told(package.append("notes.csv", notes));
    CHECK(parts.size() <= 100);
}

TEST_CASE("progress: a reading stops where that is asked", "[package][progress]") {
    const auto all = told(Package());
    for (std::size_t most = 1; most <= all.size(); ++most)
        CHECK(told(Package(), most).size() == most);
}

TEST_CASE("progress: a broken package is not a stopped one", "[package][progress]") {
    const auto reading = Package().remove("areas.csv").read([](double) { return true; });
    CHECK_FALSE(reading.isStopped);
    CHECK_FALSE(reading.defects.none());
}

TEST_CASE("progress: what follows it may throw", "[package][progress]") {
    const auto fail = [](double) -> bool { throw std::runtime_error("enough"); };
    CHECK_THROWS_WITH(Package().read(fail), "enough");
}

TEST_CASE("progress: of a package on disk", "[package][progress]") {
    const support::TemporaryFolder folder;
    const auto data = Package().edition().data();
    for (const auto& [path, content] : write(data))
        std::ofstream(folder.path() / path, std::ios::binary) << content;
    const auto zip = folder.path() / "ladder.zip";
    std::ofstream(zip, std::ios::binary) << writeZip(data);
    const auto stop = [](double) { return false; };
    CHECK(readFolder(folder.path(), stop).isStopped);
    CHECK(readZip(zip, stop).isStopped);
    double last = 0;
    const auto follow = [&](double done) {
        last = done;
        return true;
    };
    CHECK(readFolder(folder.path(), follow).edition);
    CHECK(last == 1);
    last = 0;
    CHECK(readZip(zip, follow).edition);
    CHECK(last == 1);
}
