// What files tell of the user who made them.

#include "ladder/package/archive.hpp"
#include "office/configuration.hpp"
#include "office/places.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/editions.hpp"
#include "support/sheets.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/GraphicExportFilter.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace css;
using support::Document;
using support::Office;
using Names = std::set<std::string>;
namespace fs = std::filesystem;

namespace {

constexpr char userName[] = "Godelieve Zevenbergen";

void setOption(const Office& office, const char* path, const char* name, const uno::Any& value) {
    const uno::Reference<beans::XPropertySet> node(
        office::configuration(office.context(), path, office::Access::write), uno::UNO_QUERY_THROW);
    node->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    uno::Reference<util::XChangesBatch>(node, uno::UNO_QUERY_THROW)->commitChanges();
}

/// Fills in the name under Tools > Options > User Data.
void giveName(const Office& office) {
    constexpr char path[] = "/org.openoffice.UserProfile/Data";
    setOption(office, path, "givenname", uno::Any(rtl::OUString("Godelieve")));
    setOption(office, path, "sn", uno::Any(rtl::OUString("Zevenbergen")));
}

std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// The files in a folder, or in a .zip, by their names.
std::map<std::string, std::string> filesIn(const fs::path& place) {
    std::map<std::string, std::string> files;
    if (fs::is_directory(place)) {
        for (const auto& entry : fs::recursive_directory_iterator(place)) {
            if (entry.is_regular_file())
                files[fs::relative(entry.path(), place).string()] = textOf(entry.path());
        }
        return files;
    }
    ladder::package::Defects defects;
    auto archive = ladder::package::Archive::open(textOf(place), place.filename().string(), defects);
    REQUIRE(archive);
    for (const auto& name : archive->names()) {
        const auto content = archive->unpack(name);
        REQUIRE(content.has_value());
        files[name] = *content;
    }
    return files;
}

/// Those that have a text in them or in their name.
Names filesWith(const std::string& wanted, const fs::path& place) {
    Names names;
    for (const auto& [name, content] : filesIn(place)) {
        if ((name + "\n" + content).find(wanted) != std::string::npos)
            names.insert(name);
    }
    return names;
}

/// The kinds of chunks of a PNG, of which some have texts, times or what a camera writes.
Names chunksOf(const std::string& png) {
    constexpr std::size_t signature = 8;
    constexpr std::size_t around = 12; // a chunk's length, kind and checksum
    Names kinds;
    for (auto at = signature; at + around <= png.size();) {
        std::size_t length = 0;
        for (std::size_t byte = at; byte < at + 4; ++byte)
            length = length << 8 | static_cast<unsigned char>(png[byte]);
        kinds.insert(png.substr(at + 4, 4));
        at += length + around;
    }
    return kinds;
}

uno::Reference<lang::XComponent> firstShape(const Document& document, sal_Int32 sheet) {
    const uno::Reference<drawing::XDrawPagesSupplier> supplier(document.model(), uno::UNO_QUERY_THROW);
    const uno::Reference<container::XIndexAccess> page(supplier->getDrawPages()->getByIndex(sheet),
                                                       uno::UNO_QUERY_THROW);
    return {page->getByIndex(0), uno::UNO_QUERY_THROW};
}

beans::PropertyValue option(const char* name, const uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), -1, value, beans::PropertyState_DIRECT_VALUE};
}

} // namespace

TEST_CASE("privacy: what is exported tells nothing of the user", "[privacy]") {
    const places::Profile profile;
    const support::TemporaryFolder folder;
    const auto office = profile.start();
    giveName(office);
    const support::Editions editions(office);
    auto workbook = editions.makeWorkbook("2020", true, "en");
    workbook.useSheet("Edition");
    workbook.setNumber("B5", 2031);
    workbook.store(folder.path() / "2031.ods", "calc8");
    const Document opened(office, folder.path() / "2031.ods");
    const auto accept = option("AcceptWarnings", uno::Any(true));
    const auto service = editions.service();
    REQUIRE(service->load({opened.model(), uno::UNO_QUERY_THROW}, {&accept, 1}) == "2031");
    CHECK(filesWith(userName, profile.editions()) == Names{"2031/datapackage.json"});
    CHECK(filesWith(folder.path().string(), profile.editions()) == Names{});
    CHECK(filesWith("2031.ods", profile.editions()) == Names{"2031/datapackage.json"});

    const auto package = folder.path() / "2031.zip";
    service->exportEdition("2031", support::toUrl(package));
    CHECK(filesWith("\"edition\"", package) == Names{"datapackage.json"});
    const auto table = folder.path() / "sdmx";
    fs::create_directory(table);
    service->exportEdition("2031", support::toUrl(table / "2031.csv"));
    CHECK(filesWith("West-Vlaanderen", table) == Names{"2031.csv"});
    for (const auto& told : {std::string("Godelieve"), std::string("2031.ods"), folder.path().string(),
                             profile.path().string()}) {
        CHECK(filesWith(told, package) == Names{});
        CHECK(filesWith(told, table) == Names{});
    }
}

TEST_CASE("privacy: a document names the user where the office does so, and nowhere else", "[privacy]") {
    const places::Profile profile;
    const support::TemporaryFolder folder;
    const auto office = profile.start();
    giveName(office);
    const bool isRemoved = GENERATE(false, true);
    if (isRemoved)
        setOption(office, "/org.openoffice.Office.Common/Security/Scripting", "RemovePersonalInfoOnSaving",
                  uno::Any(true));
    const auto where = [&](const char* file) { return isRemoved ? Names{} : Names{file}; };
    const auto workbook = support::Editions(office).makeWorkbook("2020", true, "en");
    const Document document(office);
    const support::Sheets sheets(office);
    for (const auto& sheet : sheets::preparedSheets())
        sheets.insert(sheet.command, document.model(), "Westhoek");
    for (const auto* made : {&workbook, &document}) {
        const auto ods = folder.path() / "a.ods";
        const auto xlsx = folder.path() / "a.xlsx";
        made->store(ods, "calc8");
        made->store(xlsx, "Calc MS Excel 2007 XML");
        CHECK(filesWith("Godelieve", ods) == where("meta.xml"));
        CHECK(filesWith("Godelieve", xlsx) == where("docProps/core.xml"));
        for (const auto& place : {folder.path().string(), profile.path().string()}) {
            CHECK(filesWith(place, ods) == Names{});
            CHECK(filesWith(place, xlsx) == Names{});
        }
    }
}

TEST_CASE("privacy: a picture of a chart is only a picture", "[privacy]") {
    const support::TemporaryFolder folder;
    const places::Profile profile;
    const auto office = profile.start();
    giveName(office);
    const Document document(office);
    support::Sheets(office).insert("insertComparison", document.model(), "Westhoek");
    const auto file = folder.path() / "chart.png";
    const auto filter = drawing::GraphicExportFilter::create(office.context());
    filter->setSourceDocument(firstShape(document, 1));
    const beans::PropertyValue options[] = {option("URL", uno::Any(support::toUrl(file))),
                                            option("FilterName", uno::Any(rtl::OUString("PNG")))};
    filter->filter({options, 2});
    auto chunks = chunksOf(textOf(file));
    CHECK(chunks.erase("IDAT") == 1);
    chunks.erase("pHYs"); // how large it is on paper, which newer offices say
    CHECK(chunks == Names{"IHDR", "IEND"});
}
