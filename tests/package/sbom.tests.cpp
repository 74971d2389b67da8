// The list of what is in the library besides our own code.
#include "oxt.hpp"
#include "support/catch.hpp"

#include <boost/property_tree/json_parser.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

using Names = std::set<std::string>;
using Texts = std::map<std::string, std::string>;

namespace {

oxt::ptree sbom() {
    std::istringstream stream(oxt::read("sbom.cdx.json"));
    oxt::ptree tree;
    read_json(stream, tree);
    return tree;
}

/// The versions of the parts, by their names.
Texts versions() {
    Texts result;
    const auto list = sbom();
    for (const auto& [key, part] : list.get_child("components"))
        result[part.get<std::string>("name")] = part.get<std::string>("version", "unknown");
    return result;
}

/// The archives outside the project from which the linker has taken something.
Names archivesLinked() {
    const auto map = oxt::bytesOf(oxt::linkMap);
    const std::regex member("^(/[^\\n()]*\\.a)\\(");
    Names names;
    // The list of what was taken comes first, and ends where the sizes of common symbols or sections begin.
    for (const auto& line : oxt::lines(map.substr(0, map.find("\nMemory Configuration")))) {
        std::smatch match;
        if (std::regex_search(line, match, member))
            names.insert(std::filesystem::path(match[1].str()).filename());
    }
    return names;
}

} // namespace

TEST_CASE("The list of parts is CycloneDX, and says of which version it is") {
    const auto list = sbom();
    CHECK(list.get<std::string>("bomFormat") == "CycloneDX");
    CHECK(list.get<std::string>("specVersion") == "1.5");
    CHECK(list.get<std::string>("metadata.component.name") == "participatieladder");
    CHECK(list.get<std::string>("metadata.component.version") == VERSION);
}

TEST_CASE("The list of parts has each with its version and its licence") {
    const auto all = versions();
    Names names;
    for (const auto& [name, version] : all) {
        names.insert(name);
        INFO(name << " " << version);
        CHECK(std::regex_search(version, std::regex("[0-9]+\\.[0-9]+")));
    }
    CHECK(names == Names{"boost", "gcc", "libcsv", "libreoffice-sdk", "minizip", "utf8proc", "zlib"});
    const auto list = sbom();
    for (const auto& [key, part] : list.get_child("components"))
        CHECK_FALSE(part.get_child("licenses").front().second.get<std::string>("expression").empty());
}

TEST_CASE("The list of parts has all that the linker took from elsewhere") {
    const std::map<std::string, std::string> partOf{
        {"libcsv.a", "libcsv"},           {"libgcc.a", "gcc"},           {"libminizip.a", "minizip"},
        {"libstdc++_nonshared.a", "gcc"}, {"libutf8proc.a", "utf8proc"}, {"libz.a", "zlib"}};
    const auto linked = archivesLinked();
    CHECK(linked.count("libz.a") == 1);
    const auto all = versions();
    for (const auto& archive : linked) {
        INFO(archive);
        const auto part = partOf.find(archive);
        CHECK((part != partOf.end() && all.contains(part->second)));
    }
}

TEST_CASE("The list of parts has the version of zlib that is in the library") {
    const auto library = oxt::read("lib/participatieladder.so");
    constexpr std::string_view before = " inflate ";
    const auto begin = library.find(before);
    REQUIRE(begin != std::string::npos);
    const auto version =
        library.substr(begin + before.size(), library.find(" Copyright", begin) - begin - before.size());
    INFO(version);
    CHECK(std::regex_match(version, std::regex("[0-9.]+")));
    CHECK_THAT(versions()["zlib"], ContainsSubstring(version));
}
