// The templates: that the office lists them, and that they open as new documents with the right figures.

#include "office/offices.hpp"
#include "office/prepared.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DocumentTemplates.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/ucb/XContent.hpp>

#include <algorithm>
#include <iterator>

using namespace css;
using support::Document;
using support::Office;

namespace {

constexpr const char* names[] = {"Participatieladder", "Participation ladder (English)"};

std::string folderOf(const Office& office) {
    return support::toUtf8(deployment::PackageInformationProvider::get(office.context())
                               ->getPackageLocation("org.participatieladder.calc")) +
           "/template/Participatieladder/";
}

/// Opens a template as File ▸ New ▸ Templates does.
uno::Reference<sheet::XSpreadsheetDocument> opened(const Office& office, const std::string& name) {
    const auto url = folderOf(office) + std::string(name) + ".ots";
    const beans::PropertyValue asTemplate("AsTemplate", -1, uno::Any(true), {});
    return {office.desktop()->loadComponentFromURL(support::toOUString(url).replaceAll(" ", "%20"), "_blank",
                                                   0, {&asTemplate, 1}),
            uno::UNO_QUERY_THROW};
}

/// All texts of a sheet, row by row, as they are shown.
std::vector<std::string> textsOf(const Document& document) {
    std::vector<std::string> texts;
    for (int row = 1; row <= 45; ++row) {
        for (char column = 'A'; column <= 'Z'; ++column)
            texts.push_back(document.text(column + std::to_string(row)));
    }
    return texts;
}

} // namespace

TEST_CASE("template: the office lists them in a category of their own", "[template]") {
    for (const auto* office : {&offices::dutch(), &offices::english()}) {
        const auto templates = frame::DocumentTemplates::create(office->context());
        templates->update();
        std::vector<std::string> found;
        const auto root = templates->getContent()->getIdentifier()->getContentIdentifier();
        for (const auto& url : ucb::SimpleFileAccess::create(office->context())
                                   ->getFolderContents(root + "/Participatieladder", true))
            found.push_back(support::toUtf8(url.copy(url.lastIndexOf('/') + 1).replaceAll("%20", " ")));
        std::sort(found.begin(), found.end());
        CHECK(found == std::vector<std::string>(std::begin(names), std::end(names)));
    }
}

TEST_CASE("template: each opens as a document without a name, with figures that follow its cells",
          "[template]") {
    const auto& office = offices::dutch();
    for (const auto& [name, language] : {std::pair(names[0], "nl"), {names[1], "en"}}) {
        INFO(name);
        Document document(opened(office, name));
        const uno::Reference<frame::XModel> model(document.model(), uno::UNO_QUERY_THROW);
        CHECK(model->getURL().isEmpty());
        CHECK_FALSE(uno::Reference<frame::XStorable>(model, uno::UNO_QUERY_THROW)->isReadonly());
        // As the extension inserts them now; otherwise the target "templates" makes them anew.
        std::vector<std::string> sheets;
        for (const auto* command : {"openStart", "insertLadder"}) {
            const prepared::Sheet now(office, command, "Westhoek", "2020", {{"Language", language}});
            sheets.push_back(now.name());
            REQUIRE(document.model()->getSheets()->hasByName(support::toOUString(now.name())));
            document.useSheet(now.name());
            CHECK(textsOf(document) == textsOf(now.document()));
        }
        CHECK(document.sheetNames() == sheets);
        document.useSheet(sheets.front());
        const auto area = prepared::firstCellsWith(document, "Ladder keuze").front();
        const auto before = textsOf(document);
        document.setText(area, "Oostende");
        const auto after = textsOf(document);
        CHECK(std::find(after.begin(), after.end(), "3.747") != after.end());
        CHECK(std::find(before.begin(), before.end(), "6.692") != before.end());
    }
}

TEST_CASE("template: it says nothing of who made it", "[template]") {
    for (const auto* name : names) {
        const Document document(opened(offices::dutch(), name));
        const auto properties =
            uno::Reference<document::XDocumentPropertiesSupplier>(document.model(), uno::UNO_QUERY_THROW)
                ->getDocumentProperties();
        CHECK(properties->getAuthor().isEmpty());
        CHECK(properties->getModifiedBy().isEmpty());
        CHECK(properties->getPrintedBy().isEmpty());
    }
}
