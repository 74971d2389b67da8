// make_templates <path of the .oxt> <folder for the results>: makes the templates of extension/template, with
// the sheet to start from and a ladder; and each as PDF, to be looked at.

#include "support/office.hpp"
#include "support/sheets.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>

#include <filesystem>
#include <iostream>
#include <utility>

using namespace css;
using support::Document;

namespace {

struct Template {
    const char* language;
    support::Settings settings;
    const char* name; ///< of the file, and its title
};

const Template templates[] = {
    {"nl", {"nl", "nl-BE"}, "Participatieladder"},
    {"en", {"en-US", "nl-BE"}, "Participation ladder (English)"},
};

void make(const std::filesystem::path& oxt, const std::filesystem::path& folder, const Template& made) {
    const support::TemporaryFolder profile;
    // The office takes an extension into its own process at its next start.
    support::Office(profile.path(), made.settings).install(oxt);
    const support::Office office(profile.path(), made.settings);
    const Document document(office, Document::Shown::yes);
    const auto empty = document.sheetNames().front();
    const support::Sheets service(office);
    const support::Sheets::Options options{{"Language", made.language}};
    const auto start = service.insert("openStart", document.model(), {}, {}, options);
    service.insert("insertLadder", document.model(), "Westhoek", {}, options);
    const auto all = document.model()->getSheets();
    all->removeByName(support::toOUString(empty));
    const uno::Reference<sheet::XSpreadsheetView> view(document.controller(), uno::UNO_QUERY_THROW);
    view->setActiveSheet({all->getByName(support::toOUString(start)), uno::UNO_QUERY_THROW});
    const auto properties =
        uno::Reference<document::XDocumentPropertiesSupplier>(document.model(), uno::UNO_QUERY_THROW)
            ->getDocumentProperties();
    properties->setTitle(support::toOUString(made.name));
    properties->setAuthor({});
    document.calculate();
    document.store(folder / (std::string(made.name) + ".ots"), "calc8_template");
    for (const auto& [kind, command] : {std::pair("start", "openStart"),
                                        {"ladder", "insertLadder"},
                                        {"comparison", "insertComparison"},
                                        {"sectors", "insertSectors"},
                                        {"map", "insertMap"}}) {
        const Document alone(office, Document::Shown::yes);
        const auto before = alone.sheetNames().front();
        service.insert(command, alone.model(), "Westhoek", {}, options);
        alone.model()->getSheets()->removeByName(support::toOUString(before));
        alone.calculate();
        alone.store(folder / (std::string(made.language) + "-" + kind + ".pdf"), "calc_pdf_Export");
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "make_sheets <path of the .oxt> <folder for the results>\n";
        return 2;
    }
    try {
        const std::filesystem::path folder(argv[2]);
        std::filesystem::create_directories(folder);
        for (const auto& made : templates)
            make(argv[1], folder, made);
        return 0;
    } catch (const uno::Exception& failure) {
        std::cerr << support::toUtf8(failure.Message) << '\n';
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
    }
    return 1;
}
