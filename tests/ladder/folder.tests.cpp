// Packages in a folder: what is read of it, and what is not.

#include "packages.hpp"
#include "questions.hpp"

#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>

using namespace ladder;
using namespace ladder::package;
using packages::Findings;
using packages::findings;
using packages::Package;
namespace fs = std::filesystem;

namespace {

constexpr auto observations = "observations.csv";

/// A folder with the files of a package.
class Folder {
public:
    explicit Folder(const Package& package = Package()) {
        for (const auto& [name, content] : package.files())
            write(name, content);
    }
    void write(const fs::path& name, const std::string& content) const {
        fs::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << content;
    }
    const fs::path& path() const { return folder_.path(); }

private:
    support::TemporaryFolder folder_;
};

Findings found(const fs::path& folder) {
    return findings(readFolder(folder));
}

/// The finding on a file that is not to be had.
Findings missing(const std::string& file) {
    return {{file, 0, 0, "", Reason::fileMissing, {std::to_string(largestFile)}}};
}

} // namespace

TEST_CASE("folder: a package is read", "[package][folder]") {
    const Folder folder;
    const auto reading = readFolder(folder.path());
    REQUIRE(reading.edition);
    CHECK(reading.edition->id() == "2020");
    CHECK(questions::ask(count, *reading.edition, "Brugge", "SINE") == 156.0);
    SECTION("with a name in any script") {
        const auto other = folder.path() / "editie één ☃";
        fs::create_directory(other);
        const Package package;
        for (const auto& [name, content] : package.files())
            fs::copy_file(folder.path() / name, other / name);
        CHECK(readFolder(other).edition);
    }
    SECTION("with files in a folder of its own") {
        Package package;
        package.write("tabel/cijfers.csv", package.content(observations)).remove(observations);
        package.replace("datapackage.json", "\"path\": \"observations.csv\"",
                        "\"path\": \"tabel/cijfers.csv\"");
        CHECK(readFolder(Folder(package).path()).edition);
    }
    SECTION("through a link that stays in it") {
        fs::rename(folder.path() / observations, folder.path() / "cijfers.csv");
        fs::create_symlink("cijfers.csv", folder.path() / observations);
        CHECK(readFolder(folder.path()).edition);
    }
}

TEST_CASE("folder: what is not there is missing", "[package][folder]") {
    const Folder folder;
    SECTION("the folder") {
        CHECK(found(folder.path() / "nowhere") == missing("datapackage.json"));
    }
    SECTION("a folder that is a file") {
        CHECK(found(folder.path() / "datapackage.json") == missing("datapackage.json"));
    }
    SECTION("a file") {
        fs::remove(folder.path() / observations);
        CHECK(found(folder.path()) == missing(observations));
    }
    SECTION("a file that is a folder") {
        fs::remove(folder.path() / observations);
        fs::create_directory(folder.path() / observations);
        CHECK(found(folder.path()) == missing(observations));
    }
    SECTION("a file behind a broken link") {
        fs::remove(folder.path() / observations);
        fs::create_symlink("nowhere.csv", folder.path() / observations);
        CHECK(found(folder.path()) == missing(observations));
    }
    SECTION("a file behind a link to itself") {
        fs::remove(folder.path() / observations);
        fs::create_symlink(observations, folder.path() / observations);
        CHECK(found(folder.path()) == missing(observations));
    }
}

TEST_CASE("folder: a link out of it is not followed", "[package][folder]") {
    const Folder outside;
    const Folder folder;
    SECTION("of a file") {
        fs::remove(folder.path() / observations);
        fs::create_symlink(outside.path() / observations, folder.path() / observations);
        CHECK(found(folder.path()) == missing(observations));
    }
    SECTION("of a folder") {
        fs::create_directory_symlink(outside.path(), folder.path() / "sub");
        const auto descriptor = Package()
                                    .replace("datapackage.json", "\"path\": \"observations.csv\"",
                                             "\"path\": \"sub/observations.csv\"")
                                    .content("datapackage.json");
        folder.write("datapackage.json", descriptor);
        CHECK(found(folder.path()) == missing("sub/observations.csv"));
    }
    SECTION("of the descriptor") {
        fs::remove(folder.path() / "datapackage.json");
        fs::create_symlink(outside.path() / "datapackage.json", folder.path() / "datapackage.json");
        CHECK(found(folder.path()) == missing("datapackage.json"));
    }
    SECTION("but the folder itself may be one") {
        const auto link = outside.path() / "link";
        fs::create_directory_symlink(folder.path(), link);
        CHECK(readFolder(link).edition);
    }
}

TEST_CASE("folder: a file that is too large is not read", "[package][folder]") {
    const Folder folder;
    fs::resize_file(folder.path() / observations, largestFile + 1);
    CHECK(found(folder.path()) == Findings{{observations, 0, 0, "", Reason::fileTooLarge, {"268435456"}}});
    fs::resize_file(folder.path() / observations, largestFile); // the rest of it is filled with NUL
    CHECK(found(folder.path()).front().problem == Reason::nulByte);
}
