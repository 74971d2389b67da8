// What an office does beside its profile while the extension works in it: nothing.

#include "office/places.hpp"
#include "office/questions.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/editions.hpp"
#include "support/panel.hpp"
#include "support/sheets.hpp"
#include "support/trace.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>

using namespace css;
using support::Document;
using support::Office;
using Deeds = std::set<std::string>;
namespace fs = std::filesystem;

namespace {

bool startsWithAny(const std::string& text, const std::vector<std::string>& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return text.starts_with(beginning); });
}

bool hasAny(const std::string& text, const std::vector<std::string>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const std::string& part) { return text.find(part) != std::string::npos; });
}

bool changesFiles(const std::string& call) {
    if (call.find(") = -1 E") != std::string::npos)
        return false;
    if (startsWithAny(call, {"open(", "openat(", "openat2("}))
        return hasAny(call, {"O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"});
    return startsWithAny(call,
                         {"creat", "mkdir",    "rmdir",     "unlink",      "rename",   "link",     "symlink",
                          "chmod", "fchmodat", "chown",     "lchown",      "fchownat", "truncate", "mknod",
                          "utime", "setxattr", "lsetxattr", "removexattr", "mount",    "umount"});
}

/// Programs that the office itself starts: it asks GnuPG about signatures as it opens a document.
const std::vector<std::string> programsOfOffice{"execve(\"/usr/bin/gpg"};

/// Where the office itself connects: it asks the print server of the machine for printers.
constexpr const char* printServer = "htons(631)";

bool startsProgram(const std::string& call) {
    return call.starts_with("exec") && !startsWithAny(call, programsOfOffice);
}

bool usesNetwork(const std::string& call) {
    return startsWithAny(call, {"connect(", "send"}) && hasAny(call, {"sa_family=AF_INET"}) &&
           !hasAny(call, {printServer});
}

/// What was done beside some folders.
Deeds deedsIn(const std::vector<std::string>& calls, const std::vector<fs::path>& folders) {
    // Pipes are what tests and other offices speak to an office by.
    std::vector<std::string> allowed{"/dev/null", "/tmp/OSL_PIPE_"};
    for (const auto& folder : folders)
        allowed.push_back(folder.string() + "/");
    Deeds deeds;
    for (const auto& call : calls) {
        const auto paths = changesFiles(call) ? support::pathsIn(call) : std::vector<std::string>{};
        if (startsProgram(call) || usesNetwork(call) ||
            !std::all_of(paths.begin(), paths.end(),
                         [&](const std::string& path) { return startsWithAny(path, allowed); }))
            deeds.insert(call);
    }
    return deeds;
}

beans::PropertyValue option(const char* name, const uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), -1, value, beans::PropertyState_DIRECT_VALUE};
}

/// Loads next year's edition, passes it on, takes it back and removes it.
void workWithEditions(const Office& office, const fs::path& folder) {
    const support::Editions editions(office);
    auto workbook = editions.makeWorkbook("2020", true, "en");
    workbook.useSheet("Edition");
    workbook.setNumber("B5", 2031);
    CHECK(editions.check(workbook).size() > 0);
    const support::Panel panel(office, workbook, support::editionsDeck);
    const auto accept = option("AcceptWarnings", uno::Any(true));
    const auto service = editions.service();
    CHECK(service->load({workbook.model(), uno::UNO_QUERY_THROW}, {&accept, 1}) == "2031");
    const auto package = support::toUrl(folder / "2031.zip");
    service->exportEdition("2031", package);
    service->exportEdition("2031", support::toUrl(folder / "2031.csv"));
    CHECK(service->importPackage(package, {&accept, 1}) == "2031"); // which says the same
    service->remove("2031", {});
}

void workWithDocument(const Office& office, const fs::path& folder) {
    const Document document(office, Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5;2022)");
    CHECK(document.number("A1") > 0);
    const support::Panel panel(office, document);
    support::select(document, "A1");
    CHECK_FALSE(panel.explanation().empty());
    panel.press("Formula");
    const support::Sheets sheets(office);
    for (const auto& sheet : sheets::preparedSheets())
        sheets.insert(sheet.command, document.model(), "Westhoek");
    CHECK(sheets.freeze(document.model(), "document") > 0);
    document.store(folder / "document.ods", "calc8");
    document.store(folder / "document.xlsx", "Calc MS Excel 2007 XML");
}

/// All that the extension can do.
void work(const Office& office, const fs::path& folder) {
    const support::Workbook workbook(office);
    questions::ask(workbook, static_cast<int>(questions::all().size()));
    workbook.recalculate();
    workWithDocument(office, folder);
    workWithEditions(office, folder);
    const Document again(office, folder / "document.ods");
    again.calculate();
}

} // namespace

TEST_CASE("quiet: what is watched for is seen", "[quiet]") {
    const support::TemporaryFolder own;
    const support::TemporaryFolder other;
    const auto begin = (own.path() / "begin").string();
    const auto process =
        support::start({"bash", "-c",
                        "until [ -e " + begin + " ]; do sleep 0.1; done; cd " + other.path().string() +
                            "; echo > written; mv written moved; : > /dev/tcp/127.0.0.1/9; /bin/true"});
    const support::Process shell(process);
    support::Trace trace(process);
    if (!trace.isThere()) {
        std::cout << "SKIPPED: the system lets no process watch another\n";
        return;
    }
    std::ofstream(begin) << '\n';
    const auto deeds = deedsIn(trace.calls(), {own.path()});
    const auto has = [&](const std::string& beginning, const std::string& part) {
        return std::any_of(deeds.begin(), deeds.end(), [&](const std::string& call) {
            return call.starts_with(beginning) && hasAny(call, {part});
        });
    };
    CHECK(has("open", "O_WRONLY|O_CREAT"));
    CHECK(has("rename", "\"moved\""));
    CHECK(has("connect(", "127.0.0.1"));
    CHECK(has("execve(", "/bin/true"));
}

TEST_CASE("quiet: no connection, no program, no file but in the profile and the chosen folders", "[quiet]") {
    const support::TemporaryFolder shared;
    places::put("2022", shared.path(), "2022");
    const support::TemporaryFolder chosen;
    const places::Profile profile({shared.path()});
    auto office = profile.start();
    support::Trace trace(office.process());
    if (!trace.isThere()) {
        std::cout << "SKIPPED: the system lets no process watch another\n";
        return;
    }
    work(office, chosen.path());
    office.close();
    const auto calls = trace.calls();
    CHECK(calls.size() > 1000);
    CHECK(deedsIn(calls, {profile.path(), chosen.path()}) == Deeds{});
}
