// Packages that no one would make by hand: cut off, damaged, or made to be slow.

#include "ladder/package/writer.hpp"
#include "packages.hpp"

#include "support/catch.hpp"

#include <ctime>
#include <random>

using namespace ladder;
using packages::findings;
using packages::Package;

namespace {

/// Reads a package, whatever is in it: there is an edition if and only if there is no defect, and a defect
/// has its words.
bool isReadable(const Package& package) {
    const auto reading = package.read();
    const auto& kept = reading.defects.kept();
    REQUIRE(reading.edition.has_value() == reading.defects.none());
    REQUIRE(kept.empty() == reading.defects.none());
    REQUIRE(reading.defects.count() >= kept.size());
    if (!kept.empty())
        REQUIRE_FALSE(describe(kept.front(), Language::dutch).empty());
    return reading.edition.has_value();
}

std::string numbered(std::string name, int number) {
    name += std::to_string(number);
    return name;
}

/// A limit far above what reading takes, and far below what it would take if it were not bounded: of
/// processor time, so that nothing else on the machine counts.
class Clock {
public:
    bool isInTime() const { return std::clock() - start_ < 120 * CLOCKS_PER_SEC; }

private:
    std::clock_t start_ = std::clock();
};

} // namespace

TEST_CASE("hostile: a descriptor that is cut off anywhere", "[package][hostile]") {
    Package package;
    const auto whole = package.content("datapackage.json");
    const auto end = whole.rfind('}');
    for (std::size_t size = 0; size <= end; ++size) {
        CAPTURE(size);
        const auto found = findings(package.write("datapackage.json", whole.substr(0, size)));
        REQUIRE(found.size() == 1);
        REQUIRE(found.front().problem == Reason::notJson);
    }
    CHECK(isReadable(package.write("datapackage.json", whole.substr(0, end + 1))));
}

TEST_CASE("hostile: a table that is cut off anywhere", "[package][hostile]") {
    const std::string file = GENERATE("areas.csv", "domains.csv", "instruments.csv", "notes.csv",
                                      "observations.csv", "rungs.csv", "sectors.csv");
    CAPTURE(file);
    Package package;
    const auto whole = package.content(file);
    const auto lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t size = 0; size < whole.size(); size += CUT_STEP) {
        CAPTURE(size);
        const bool isRead = isReadable(package.write(file, whole.substr(0, size)));
        // A row that is gone is missed, but for notes that nothing refers to.
        if (size < lastLine && file != "notes.csv")
            REQUIRE_FALSE(isRead);
    }
}

TEST_CASE("hostile: bytes changed at random", "[package][hostile]") {
    std::mt19937 random(20201); // NOLINT: the same bytes at each run
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    const Package whole;
    std::vector<std::string> names;
    for (const auto& [name, content] : whole.files())
        names.push_back(name);
    constexpr std::string_view special = "\"',;\r\n\\{}[]:-.0\0\xFF\xC3\xEF";
    std::size_t readable = 0;
    for (int round = 0; round < 4000; ++round) {
        CAPTURE(round);
        auto package = whole;
        for (auto changes = 1 + below(3); changes > 0; --changes) {
            const auto& name = names[below(names.size())];
            auto content = package.content(name);
            const auto at = below(content.size());
            switch (below(4)) {
            case 0:
                content[at] = static_cast<char>(content[at] ^ (1 << below(8)));
                break;
            case 1:
                content[at] = special[below(special.size())];
                break;
            case 2:
                content.erase(at, 1 + below(20));
                break;
            default:
                content.insert(at, content.substr(below(content.size()), below(40)));
            }
            package.write(name, content);
        }
        readable += isReadable(package) ? 1 : 0;
    }
    // Some changes hit a text, most hit what must not change.
    CHECK(readable > 0);
    CHECK(readable < 4000);
}

TEST_CASE("hostile: a million areas without figures", "[package][hostile]") {
    std::string areas = "id,name,name_en,kind,parent,alias,note\n";
    const std::string name = GENERATE("", "Naam"); // each its own name, or all the same
    for (int i = 0; i < 1'000'000; ++i) {
        const auto id = numbered("a", i);
        areas += id + "," + (name.empty() ? id : name) + ",N,k,,,\n";
    }
    const Clock clock;
    CHECK_FALSE(isReadable(Package().write("areas.csv", areas)));
    CHECK(clock.isInTime());
}

TEST_CASE("hostile: a chain of a hundred thousand parents", "[package][hostile]") {
    std::string areas = "id,name,name_en,kind,parent,alias,note\n";
    const bool isCircle = GENERATE(false, true);
    constexpr int last = 100'000;
    for (int i = 0; i <= last; ++i) {
        const auto id = numbered("a", i);
        const auto parent = i < last ? numbered("a", i + 1) : isCircle ? "a0" : "";
        areas += id + "," + id + "," + id + ",k," + parent + ",,\n";
    }
    const Clock clock;
    const auto found = findings(Package().write("areas.csv", areas));
    CHECK(clock.isInTime());
    CHECK((found.front().problem == Reason::ownAncestor) == isCircle);
}

TEST_CASE("hostile: ids that differ by hyphens only", "[package][hostile]") {
    // Fifteen letters with or without a hyphen between each two: all the same name.
    std::string areas = "id,name,name_en,kind,parent,alias,note\n";
    for (unsigned bits = 0; bits < 1U << 14U; ++bits) {
        std::string id = "a";
        for (unsigned place = 0; place < 14; ++place)
            id += (bits >> place & 1U) != 0 ? "-a" : "a";
        areas += id + ",n,n,k,,,\n";
    }
    const Clock clock;
    const auto found = findings(Package().write("areas.csv", areas));
    CHECK(clock.isInTime());
    CHECK(found.front().problem == Reason::idIsNameOfOther);
}

TEST_CASE("hostile: a cell with half a million names", "[package][hostile]") {
    std::string aliases;
    for (int i = 0; i < 500'000; ++i)
        aliases += numbered(";n", i);
    const Clock clock;
    const auto found = findings(Package().replace("areas.csv", "regio Oostende", "regio Oostende" + aliases));
    REQUIRE(found.size() == 1);
    CHECK(found.front().problem == Reason::cellListTooLong);
    CHECK(clock.isInTime());
}

TEST_CASE("hostile: a table with half a million columns", "[package][hostile]") {
    std::string header = "area,item,value,status,note";
    for (int i = 0; i < 500'000; ++i)
        header += numbered(",c", i);
    const Clock clock;
    CHECK_FALSE(isReadable(Package().write("observations.csv", header + "\n")));
    CHECK(clock.isInTime());
}

TEST_CASE("hostile: thousands of declared columns, and half a million in the table", "[package][hostile]") {
    std::string fields;
    for (int i = 0; i < 9'000; ++i)
        fields += numbered("{\"name\": \"d", i) + "\"}, ";
    Package package;
    package.replace("datapackage.json", "{\"name\": \"area\", ", fields + "{\"name\": \"area\", ");
    std::string header = "area,item,value,status,note";
    for (int i = 0; i < 500'000; ++i)
        header += numbered(",c", i);
    const Clock clock;
    CHECK_FALSE(isReadable(package.write("observations.csv", header + "\n")));
    CHECK(clock.isInTime());
}

TEST_CASE("hostile: numbers that no program can hold", "[package][hostile]") {
    const auto with = [](const std::string& number) {
        return Package().replace("datapackage.json", "\"contributors\"",
                                 "\"version\": {\"a/b\": [1, " + number + "]}, \"contributors\"");
    };
    for (const auto* number : {"1e400", "-1e400", "123456789e999999"}) {
        CAPTURE(number);
        const auto found = findings(with(number));
        REQUIRE(found.size() == 1);
        CHECK(found.front().name == "/version/a~1b/1");
        CHECK(found.front().problem == Reason::wrongValue);
    }
    for (const auto* number : {"1e308", "-1e308", "1e-400", "18446744073709551615"}) {
        CAPTURE(number);
        CHECK(isReadable(with(number)));
        CHECK_FALSE(package::write(with(number).edition().data()).empty()); // parses the remarks again
    }
}

TEST_CASE("hostile: a descriptor of nothing but defects", "[package][hostile]") {
    const std::string resource = GENERATE("0", "{}");
    std::string resources = resource;
    for (int i = 0; i < 30'000; ++i)
        resources += "," + resource;
    const Clock clock;
    const auto reading =
        Package()
            .replace("datapackage.json", "\"resources\": [", "\"resources\": [" + resources + ",")
            .read();
    CHECK(clock.isInTime());
    CHECK(reading.defects.count() == 30'001);
    CHECK(reading.defects.kept().size() == package::Defects::mostKept);
}

TEST_CASE("hostile: thousands of texts that stand for a missing value", "[package][hostile]") {
    const auto declaring = [](int count) {
        std::string texts;
        for (int i = 0; i < count; ++i)
            texts += (i == 0 ? "\"x" : ",\"x") + std::to_string(i) + "\"";
        Package package;
        const auto text = package.content("datapackage.json");
        const std::string missing = "\"missingValues\": [\"\"]";
        const auto last = text.rfind(missing);
        return package.write("datapackage.json", text.substr(0, last) + "\"missingValues\": [" + texts + "]" +
                                                     text.substr(last + missing.size()));
    };
    CHECK(isReadable(declaring(100)));
    const auto found = findings(declaring(20'000));
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == "/resources/6/schema/missingValues");
    CHECK(found.front().problem == Reason::listTooLong);
    CHECK(found.front().arguments == std::vector<std::string>{"missingValues", "20000", "100"});
}
