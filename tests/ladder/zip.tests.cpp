// Packages in a .zip: where they may be in it, and archives that were made to do harm.

#include "packages.hpp"
#include "zips.hpp"

#include "ladder/package/archive.hpp"
#include "ladder/package/zip.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <chrono>
#include <fstream>

using namespace ladder;
using namespace ladder::package;
using namespace std::string_literals;
using packages::Findings;
using packages::findings;
using packages::Package;
using zips::Entry;
namespace fs = std::filesystem;

namespace {

constexpr auto name = "ladder.zip";

/// What is read of a file with these bytes.
Reading readBytes(const std::string& bytes, const std::string& file = name) {
    const support::TemporaryFolder folder;
    std::ofstream(folder.path() / file, std::ios::binary) << bytes;
    return readZip(folder.path() / file);
}

Findings found(const std::string& bytes) {
    return findings(readBytes(bytes));
}

/// A finding on the archive as a whole.
Findings refused(Reason problem, std::vector<std::string> arguments = {}) {
    return {{name, 0, 0, "", problem, std::move(arguments)}};
}

/// A finding on a file of the package.
Findings refusedFile(const std::string& file, Reason problem) {
    return {{file, 0, 0, "", problem, {std::to_string(largestFile)}}};
}

/// The files of a package below a folder, which is "" or ends with "/".
std::vector<Entry> entriesOf(const Package& package, const std::string& folder = {}) {
    std::vector<Entry> entries;
    for (const auto& [path, content] : package.files())
        entries.push_back({folder + path, content});
    return entries;
}

/// The same with one more.
std::vector<Entry> with(Entry entry) {
    auto entries = entriesOf(Package());
    entries.push_back(std::move(entry));
    return entries;
}

/// A change of the entry of a table.
template<class Change>
std::string changed(Change change) {
    auto entries = entriesOf(Package());
    for (auto& entry : entries) {
        if (entry.name == "observations.csv")
            change(entry);
    }
    return zips::zip(entries);
}

} // namespace

TEST_CASE("zip: a package is read", "[package][zip]") {
    const auto data = Package().edition().data();
    SECTION("as it was written") {
        const auto reading = readBytes(writeZip(data));
        REQUIRE(reading.edition);
        CHECK(reading.edition->data() == data);
    }
    SECTION("which gives the same bytes each time") {
        CHECK(writeZip(data) == writeZip(data));
    }
    SECTION("without who loaded it, when and from which file") {
        auto loaded = data;
        loaded.loading = Loading{"An Peeters", "2026-11-24T09:30:00Z", "2020 voor An.ods"};
        CHECK(writeZip(loaded) == writeZip(data));
    }
    SECTION("as another program made it") {
        CHECK(found(zips::zip(entriesOf(Package()))).empty());
        CHECK(found(zips::zip64(entriesOf(Package()), Package().files().size())).empty());
    }
    SECTION("in a folder") {
        CHECK(found(zips::zip(entriesOf(Package(), "ladder één 2020/"))).empty());
    }
    SECTION("beside what is none of it") {
        auto entries = entriesOf(Package(), "ladder/");
        entries.push_back({"ladder/", ""});
        entries.push_back({"__MACOSX/._datapackage.json", "x"});
        entries.push_back({"ladder/map.png", std::string(1000, '\xFF')});
        CHECK(found(zips::zip(entries)).empty());
    }
    SECTION("from a file with any name") {
        const auto bytes = writeZip(data);
        CHECK(readBytes(bytes, "ladder één ☃ " + std::string(180, 'x') + ".zip").edition);
    }
    SECTION("with its defects, which have their places in it") {
        const auto package =
            Package().replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,156,x,");
        CHECK(found(zips::zip(entriesOf(package, "map/"))) ==
              Findings{{"observations.csv", 51, 4, "status", Reason::notAStatus, {"x"}}});
    }
}

TEST_CASE("zip: what holds no package", "[package][zip]") {
    SECTION("nothing") {
        CHECK(found(zips::zip({})) == refused(Reason::notAZip)); // minizip takes none without files
    }
    SECTION("other files") {
        CHECK(found(zips::zip({{"content.xml", "<x/>"}})) == refused(Reason::noPackage));
    }
    SECTION("a package in a folder of a folder") {
        CHECK(found(zips::zip(entriesOf(Package(), "a/b/"))) == refused(Reason::noPackage));
    }
    SECTION("two packages") {
        auto entries = entriesOf(Package(), "a/");
        const auto others = entriesOf(Package(), "b/");
        entries.insert(entries.end(), others.begin(), others.end());
        CHECK(found(zips::zip(entries)) == refused(Reason::severalPackages));
    }
    SECTION("a package without one of its files") {
        auto entries = entriesOf(Package().remove("observations.csv"));
        CHECK(found(zips::zip(entries)) == refusedFile("observations.csv", Reason::fileMissing));
    }
    SECTION("a package with a file outside its folder, though inside the archive") {
        const auto package = Package().replace("datapackage.json", "\"path\": \"observations.csv\"",
                                               "\"path\": \"../observations.csv\"");
        CHECK(found(zips::zip(entriesOf(package, "a/"))).at(0).problem == Reason::fileOutsideFolder);
    }
}

TEST_CASE("zip: what is none", "[package][zip]") {
    SECTION("text, or nothing") {
        for (const auto* bytes : {"", "area,item\n", "PK", "PK\x03\x04"})
            CHECK(found(bytes) == refused(Reason::notAZip));
    }
    SECTION("a folder, or nothing at all") {
        const support::TemporaryFolder folder;
        const auto file = folder.path() / name;
        const Findings missing{{name, 0, 0, "", Reason::fileMissing, {std::to_string(largestFile)}}};
        CHECK(findings(readZip(file)) == missing);
        fs::create_directory(file);
        CHECK(findings(readZip(file)) == missing);
    }
    SECTION("an archive that is cut off anywhere") {
        const auto whole = writeZip(Package().edition().data());
        // All that may be gone are zeros, which a reader takes for what it does not find: the length of the
        // comment, and the upper half of the place where the list of the files begins.
        constexpr std::size_t zerosAtEnd = 4;
        for (std::size_t size = 0; size < whole.size() - zerosAtEnd; size += 7) {
            CAPTURE(size);
            REQUIRE_FALSE(readBytes(whole.substr(0, size)).edition);
        }
    }
    SECTION("an archive of which the start is gone") {
        const auto whole = writeZip(Package().edition().data());
        for (std::size_t size = 1; size < whole.size(); size += 97) {
            CAPTURE(size);
            REQUIRE_FALSE(readBytes(whole.substr(size)).edition);
        }
    }
}

TEST_CASE("zip: bytes that were changed are noticed", "[package][zip]") {
    // All but dates and the like: a figure that is read is the one that was packed.
    const auto data = Package().edition().data();
    const auto whole = writeZip(data);
    for (std::size_t at = 0; at < whole.size(); at += 3) {
        CAPTURE(at);
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        const auto reading = readBytes(bytes);
        if (reading.edition && reading.notices.none()) // one tells where an attachment is not there
            REQUIRE(reading.edition->data() == data);
        else if (!reading.edition)
            REQUIRE_FALSE(findings(reading).empty());
    }
}

TEST_CASE("zip: a file that leads out of the archive", "[package][zip]") {
    const std::string path = GENERATE("../evil.csv", "a/../../evil.csv", "/etc/passwd", "..\\evil.csv",
                                      "C:\\evil.csv", "C:evil.csv", "..", "\\\\server\\share\\x");
    CHECK(found(zips::zip(with({path, "x"}))) == refused(Reason::fileOutsideFolder, {path}));
}

TEST_CASE("zip: a file with a name that is none", "[package][zip]") {
    CHECK(found(zips::zip(with({"a\0b.csv"s, "x"}))) == refused(Reason::fileOutsideFolder, {"a?b.csv"}));
    CHECK(found(zips::zip(with({"", "x"}))) == refused(Reason::fileOutsideFolder, {""}));
    CHECK(found(zips::zip(with({"../\xFF\n", "x"}))) == refused(Reason::fileOutsideFolder, {"../??"}));
    CHECK(found(zips::zip(with({"../ ~\x1F\x7F", "x"}))) == refused(Reason::fileOutsideFolder, {"../ ~??"}));
    CHECK(found(zips::zip(with({"../" + std::string(60'000, 'x'), "x"}))).size() == 1);
}

TEST_CASE("zip: two files with one name", "[package][zip]") {
    CHECK(found(zips::zip(with({"observations.csv", "x"}))) ==
          refused(Reason::listedTwice, {"observations.csv"}));
}

TEST_CASE("zip: a file with a password", "[package][zip]") {
    const auto flag = GENERATE(as<std::uint16_t>{}, 1, 0x40, 0x41, 0x2000);
    CHECK(found(changed([&](Entry& entry) { entry.flags = flag; })) ==
          refused(Reason::encrypted, {"observations.csv"}));
}

TEST_CASE("zip: what is said besides of a file does not matter", "[package][zip]") {
    SECTION("that its name is UTF-8, or what it was made with") {
        const auto flag = GENERATE(as<std::uint16_t>{}, 0x2, 0x4, 0x800, 0x4000);
        CHECK(found(changed([&](Entry& entry) { entry.flags = flag; })).empty());
    }
    SECTION("that it is a file of Unix, which anyone may read") {
        CHECK(found(changed([](Entry& entry) { entry.attributes = 0x81A4U << 16U; })).empty());
    }
    SECTION("a name of any length") {
        CHECK(found(zips::zip(with({std::string(65'000, 'x'), "x"}))).empty());
    }
}

TEST_CASE("zip: a link", "[package][zip]") {
    const auto bytes = changed([](Entry& entry) {
        entry.attributes = 0xA1FFU << 16U;
        entry.content = "/etc/passwd";
    });
    CHECK(found(bytes) == refused(Reason::linkInArchive, {"observations.csv"}));
}

TEST_CASE("zip: a file of which the archive says what is not so", "[package][zip]") {
    const auto damaged = refusedFile("observations.csv", Reason::damaged);
    SECTION("its way of packing") {
        const auto method = GENERATE(as<std::uint16_t>{}, 8, 12, 14, 99);
        CHECK(found(changed([&](Entry& entry) { entry.method = method; })) == damaged);
    }
    SECTION("its size") {
        const std::uint32_t size = GENERATE(as<std::uint32_t>{}, 0, 10, 1U << 20U, 0xFFFFFFFE);
        CHECK(found(changed([&](Entry& entry) { entry.size = size; })) == damaged);
        CHECK(found(changed([&](Entry& entry) { entry.size = entry.packedSize = size; })) == damaged);
    }
    SECTION("its place") {
        const std::uint32_t offset = GENERATE(as<std::uint32_t>{}, 1, 1000, 0xFFFFFFFE);
        CHECK_FALSE(found(changed([&](Entry& entry) { entry.offset = offset; })).empty());
    }
}

TEST_CASE("zip: no more is done than it takes to refuse", "[package][zip]") {
    const auto start = std::chrono::steady_clock::now();
    SECTION("a million files") {
        std::string bytes;
        std::vector<Entry> entries;
        for (int i = 0; i < 1'000'000; ++i)
            entries.push_back({std::to_string(i), ""});
        CHECK(found(zips::zip64(entries, entries.size())) ==
              refused(Reason::tooManyFiles, {"1000000", "1000"}));
    }
    SECTION("one file more than there may be, but not the last that may") {
        auto entries = entriesOf(Package());
        while (entries.size() < 1000)
            entries.push_back({std::to_string(entries.size()), ""});
        CHECK(found(zips::zip(entries)).empty());
        entries.push_back({"1000", ""});
        CHECK(found(zips::zip(entries)) == refused(Reason::tooManyFiles, {"1001", "1000"}));
    }
    SECTION("more files than can be, or fewer") {
        CHECK(found(zips::zip64(entriesOf(Package()), ~std::uint64_t{0})) ==
              refused(Reason::tooManyFiles, {"18446744073709551615", "1000"}));
        CHECK(found(zips::zip64(entriesOf(Package()), Package().files().size() + 1)) ==
              refused(Reason::notAZip));
    }
    SECTION("a file of 2 GB") {
        const support::TemporaryFolder folder;
        const auto file = folder.path() / name;
        std::ofstream(file, std::ios::binary) << writeZip(Package().edition().data());
        fs::resize_file(file, std::uintmax_t{2} << 30U);
        CHECK(findings(readZip(file)) == refused(Reason::fileTooLarge, {std::to_string(largestFile)}));
    }
    SECTION("a table that unpacks to more than a package may hold") {
        auto package = Package();
        std::vector<File> files;
        for (const auto& [path, content] : package.files())
            files.push_back({path, path == "areas.csv" ? std::string(largestFile + 1, ' ') : content});
        const auto bytes = pack(files);
        CHECK(bytes.size() < 1'000'000);
        files.clear();
        CHECK(found(bytes).at(0) == refusedFile("areas.csv", Reason::fileTooLarge).front());
    }
    SECTION("tables that do so together") {
        const std::string half(largestFile / 2, ' ');
        Defects defects;
        auto archive =
            Archive::open(pack(std::vector<File>{{"a", half}, {"b", half}, {"c", "c"}}), name, defects);
        REQUIRE(archive);
        CHECK(archive->unpack("a").has_value());
        CHECK(archive->unpack("b").has_value()); // which is just as much as may be
        CHECK(archive->unpack("c").error() == Reason::fileTooLarge);
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
}

TEST_CASE("zip: files that are packed have the first day that an archive knows", "[package][zip]") {
    const auto bytes = pack(std::vector<File>{{"a.csv", "x"}, {"b.csv", ""}});
    // Of MS-DOS: hours, minutes and half seconds in two bytes, then years after 1980, month and day in two.
    const std::string midnightOf1January1980{'\0', '\0', '\x21', '\0'};
    std::size_t headers = 0;
    for (const auto* signature : {"PK\x03\x04", "PK\x01\x02"}) {
        const std::size_t offset = signature[2] == '\x03' ? 10 : 12;
        for (auto at = bytes.find(signature); at != std::string::npos; at = bytes.find(signature, at + 1)) {
            CHECK(bytes.substr(at + offset, 4) == midnightOf1January1980);
            ++headers;
        }
    }
    CHECK(headers == 4);
}
