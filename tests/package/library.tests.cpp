// The library in the package: what it needs of a machine and what it shows of itself.
#include "oxt.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Names = std::set<std::string>;

/// What is built with a toolchain newer than that of Debian 12 may ask for more of a machine.
constexpr bool newerToolchain = __GLIBC__ > 2 || __GLIBC_MINOR__ > 36 || _GLIBCXX_RELEASE > 12;

/// The library, unpacked for programs that look at it.
class LibraryFile {
public:
    LibraryFile() { std::ofstream(path(), std::ios::binary) << oxt::read("lib/participatieladder.so"); }
    std::string path() const { return (folder_.path() / "participatieladder.so").string(); }

private:
    support::TemporaryFolder folder_;
};

/// What readelf tells of the library.
std::string readelf(const std::vector<std::string>& options) {
    const LibraryFile library;
    std::vector<std::string> command{READELF, "--wide"};
    command.insert(command.end(), options.begin(), options.end());
    command.push_back(library.path());
    return oxt::run(command);
}

/// The code of the library, an instruction a line.
const std::string& disassembly() {
    static const auto text = [] {
        const LibraryFile library;
        return oxt::run({OBJDUMP, "--disassemble", "--no-show-raw-insn", library.path()});
    }();
    return text;
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++times;
    return times;
}

/// All that a pattern's first group matches in a text.
Names matches(const std::string& text, const char* pattern) {
    const std::regex regex(pattern);
    Names result;
    for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match)
        result.insert((*match)[1]);
    return result;
}

/// The highest of versions such as "GLIBC_2.34".
std::vector<int> highest(const std::string& text, const std::string& name) {
    std::vector<int> result;
    for (const auto& version : matches(text, ("\\b" + name + "_([0-9.]+)").c_str())) {
        std::vector<int> numbers;
        std::istringstream stream(version);
        for (std::string number; std::getline(stream, number, '.');)
            numbers.push_back(std::stoi(number));
        result = std::max(result, numbers);
    }
    return result;
}

} // namespace

TEST_CASE("The library needs the office and the system only") {
    auto needed = matches(readelf({"--dynamic"}), "\\(NEEDED\\).*\\[(.*)\\]");
    Names others;
    for (const auto& name : needed)
        if (!std::regex_match(name,
                              std::regex("libuno_(sal|cppu|cppuhelpergcc3)\\.so\\.3|libstdc\\+\\+\\.so\\.6|"
                                         "libm\\.so\\.6|libgcc_s\\.so\\.1|libc\\.so\\.6|ld-linux.*")))
            others.insert(name);
    CHECK(others == Names{});
    CHECK(needed.count("libuno_cppuhelpergcc3.so.3") == 1);
}

TEST_CASE("The library has no search path of its own") {
    const auto dynamic = readelf({"--dynamic"});
    CHECK_THAT(dynamic, ContainsSubstring("(NEEDED)"));
    CHECK_THAT(dynamic, !ContainsSubstring("RPATH"));
    CHECK_THAT(dynamic, !ContainsSubstring("RUNPATH"));
}

TEST_CASE("The library shows the constructors that the office calls, and nothing else") {
    Names shown;
    for (const auto& line : oxt::lines(readelf({"--dyn-syms"}))) {
        std::smatch symbol;
        // Number, address, size, type, binding, visibility, section, name.
        if (std::regex_search(
                line, symbol,
                std::regex("^ *\\d+: [0-9a-f]+ +\\w+ +\\w+ +(?:GLOBAL|WEAK|UNIQUE) +\\w+ +(\\w+) (\\S+)")) &&
            symbol[1] != "UND")
            shown.insert(symbol[2]);
    }
    CHECK(shown == Names{"org_participatieladder_Commands_get_implementation",
                         "org_participatieladder_Editions_get_implementation",
                         "org_participatieladder_Functions_get_implementation",
                         "org_participatieladder_OptionsPage_get_implementation",
                         "org_participatieladder_PanelFactory_get_implementation",
                         "org_participatieladder_Sheets_get_implementation"});
}

TEST_CASE("The library is stripped") {
    const auto sections = readelf({"--sections"});
    CHECK_THAT(sections, ContainsSubstring(".dynsym"));
    CHECK_THAT(sections, !ContainsSubstring(".symtab"));
    CHECK_THAT(sections, !ContainsSubstring(".debug"));
}

TEST_CASE("The library has no executable stack and no writable code") {
    const auto segments = readelf({"--segments"});
    CHECK(matches(segments, "GNU_STACK +(?:0x[0-9a-f]+ +){5}([RWE ]+?) +0x") == Names{"RW"});
    for (const auto& flags : matches(segments, "LOAD +(?:0x[0-9a-f]+ +){5}([RWE ]+?) +0x"))
        CHECK((flags.find('W') == std::string::npos || flags.find('E') == std::string::npos));
    CHECK_THAT(segments, ContainsSubstring("GNU_RELRO"));
}

TEST_CASE("The library looks all up as it is loaded, and what it has looked up is read-only") {
    const auto dynamic = readelf({"--dynamic"});
    CHECK_THAT(dynamic, ContainsSubstring("BIND_NOW"));
    CHECK_THAT(readelf({"--segments"}), ContainsSubstring("GNU_RELRO"));
    // With all of it looked up there is no table that is filled in later.
    CHECK_THAT(readelf({"--sections"}), !ContainsSubstring(" .got.plt "));
}

// The libraries that are linked statically are built by Debian, with some of this and not with all. So much
// of it as is asked for here only our own code has.
TEST_CASE("The library guards its stack"){SECTION("against what is written past the end of an array"){
    CHECK(count(disassembly(), "<__stack_chk_fail@plt>") > 1000); // of Debian's 36
}
#ifdef __x86_64__
SECTION("against a jump over the page below it") {
    CHECK(count(disassembly(), "orq    $0x0,") > 0);
}
#endif
}

TEST_CASE("The library checks the size of what it copies, where the compiler knows the room") {
    const auto symbols = readelf({"--dyn-syms"});
    CHECK_THAT(symbols, ContainsSubstring("__memcpy_chk") && ContainsSubstring("__memset_chk"));
}

#ifdef __x86_64__
TEST_CASE("The library marks where a jump may arrive") {
    CHECK(count(disassembly(), "endbr64") > 5000); // of Debian's 2
}
#endif

TEST_CASE("The library runs where glibc 2.34 and the C++ library of GCC 12 are") {
    if (newerToolchain) {
        std::cout << "SKIPPED: this toolchain is newer than that of Debian 12\n";
        return;
    }
    const auto versions = readelf({"--version-info"});
    CHECK(highest(versions, "GLIBC") >= std::vector{2, 2});
    CHECK(highest(versions, "GLIBC") <= std::vector{2, 34});
    CHECK(highest(versions, "GLIBCXX") <= std::vector{3, 4, 30});
    CHECK(highest(versions, "CXXABI") <= std::vector{1, 3, 13});
}
