#include "editions/service.hpp"

#include "calc/cells.hpp"
#include "calc/document.hpp"
#include "editions/exchange.hpp"
#include "editions/keeping.hpp"
#include "editions/words.hpp"
#include "ladder/characters.hpp"
#include "ladder/lookup.hpp"
#include "ladder/store/folder_source.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/unfound.hpp"
#include "office/guarded.hpp"
#include "office/interface_language.hpp"
#include "office/named_options.hpp"
#include "office/options.hpp"
#include "office/strings.hpp"
#include "shelf/catalogue.hpp"
#include "workbook/maker.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <osl/file.hxx>

#include <array>
#include <vector>

namespace editions {

using namespace css;
using ladder::store::FolderSource;
using office::About;
using office::Refusal;
using org::participatieladder::Defect;

namespace {

constexpr char componentName[] = "org.participatieladder.Editions"; // and its service

constexpr sal_Int16 secondArgument = 1;
constexpr sal_Int16 thirdArgument = 2;

/// Which argument of a method of XEditions is meant: what it works on is the first one.
sal_Int16 positionOf(About about, sal_Int16 options) {
    return about == About::options ? options : about == About::file ? secondArgument : sal_Int16{0};
}

const ladder::Edition& editionCalled(const ladder::Catalogue& catalogue, const std::string& name,
                                     ladder::Language interface) {
    const ladder::Term term = std::string_view(name);
    if (const auto edition = ladder::findEdition(catalogue, term))
        return **edition;
    throw Refusal(About::edition, words::asIs,
                  {ladder::explainUnfoundEdition(catalogue, term, interface) + "."});
}

/// The options of load, importPackage and remove.
struct KeepOptions {
    bool acceptWarnings = false;
    std::filesystem::path folder; ///< empty for the user's own

    explicit KeepOptions(const Service::Options& given) {
        rtl::OUString path;
        office::readNamedOptions(given, {{"AcceptWarnings", acceptWarnings}, {"Folder", path}});
        folder = ladder::store::toPath(office::toUtf8(path));
    }
};

std::filesystem::path pathOf(const rtl::OUString& url, About about) {
    rtl::OUString path;
    if (osl::FileBase::getSystemPathFromFileURL(url, path) != osl::FileBase::E_None)
        throw Refusal(about, words::notAFileUrl, {ladder::abbreviate(office::toUtf8(url))});
    return ladder::store::toPath(office::toUtf8(path));
}

rtl::OUString urlOf(const std::filesystem::path& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(office::toOUString(ladder::store::toUtf8(path)), url);
    return url;
}

Defect defectOf(const workbook::CellDefect& defect) {
    constexpr std::array kinds{"error", "warning", "notice"};
    const auto* kind = kinds[static_cast<std::size_t>(defect.severity)];
    const auto address = defect.sheet.empty() ? std::string() : calc::relative(defect.cell);
    return {office::toOUString(defect.sheet), office::toOUString(address), office::toOUString(kind),
            office::toOUString(defect.message)};
}

} // namespace

Service::Service(const uno::Reference<uno::XComponentContext>& context)
    : WithServiceInfo(componentName, componentName)
    , context_(context)
    , interface_(office::interfaceLanguage(context)) {}

/// Calls, and turns a Refusal into an exception that XEditions declares.
template<class Call>
auto Service::guarded(Call call, sal_Int16 options) {
    return office::guarded(call, *this, [&](const Refusal& refusal) {
        throw lang::IllegalArgumentException(office::toOUString(refusal.message(interface_)), *this,
                                             positionOf(refusal.about(), options));
    });
}

Service::Document Service::makeWorkbook(const rtl::OUString& edition, sal_Bool withFigures,
                                        const Options& options) {
    return guarded(
        [&] {
            auto language = office::readOptions(context_).sheetLanguage.value.value_or(interface_);
            office::readNamedOptions(options, {{"Language", language}});
            const auto catalogue = shelf::catalogue();
            const auto& from = editionCalled(*catalogue, office::toUtf8(edition), interface_);
            const auto content = withFigures ? workbook::Content::figures : workbook::Content::blank;
            return Document(workbook::makeWorkbook(context_, from, content, language), uno::UNO_QUERY_THROW);
        },
        thirdArgument);
}

Service::Defects Service::check(const Document& document) {
    return guarded([&] {
        const auto check = checkWorkbook(calc::spreadsheetOf(document), *shelf::catalogue(), interface_);
        std::vector<Defect> defects;
        for (const auto& finding : check.findings)
            defects.push_back(defectOf(finding));
        return Defects(defects.data(), static_cast<sal_Int32>(defects.size()));
    });
}

rtl::OUString Service::keep(const Check& check, const Options& options) {
    const KeepOptions keeping(options);
    const auto kept = editions::keep(context_, check, keeping.acceptWarnings,
                                     FolderSource::idOf(keeping.folder), interface_);
    return office::toOUString(kept.id);
}

rtl::OUString Service::load(const Document& document, const Options& options) {
    return guarded([&] {
        return keep(checkWorkbook(calc::spreadsheetOf(document), *shelf::catalogue(), interface_), options);
    });
}

rtl::OUString Service::importPackage(const rtl::OUString& url, const Options& options) {
    return guarded([&] {
        const auto path = pathOf(url, About::document);
        return keep(
            checkPackage(readPackage(path), ladder::store::toUtf8(path), *shelf::catalogue(), interface_),
            options);
    });
}

void Service::exportEdition(const rtl::OUString& edition, const rtl::OUString& url) {
    guarded([&] {
        const auto catalogue = shelf::catalogue();
        const auto& wanted = editionCalled(*catalogue, office::toUtf8(edition), interface_);
        const auto file = pathOf(url, About::file);
        const auto extension = file.extension();
        if (extension != ".zip" && extension != ".csv")
            throw Refusal(About::file, words::unknownFormat,
                          {ladder::abbreviate(ladder::store::toUtf8(file.filename()))});
        const auto format = extension == ".zip" ? Format::package : Format::sdmxCsv;
        if (const auto outcome = editions::exportEdition(wanted, format, file); !outcome)
            throw Refusal(About::file, words::asIs, {describe(outcome.error(), interface_)});
    });
}

rtl::OUString Service::remove(const rtl::OUString& edition, const Options& options) {
    return guarded([&] {
        const auto source = sourceWith(FolderSource::idOf(KeepOptions(options).folder));
        const auto copy = shelf::removeEdition(office::toUtf8(edition), source);
        if (!copy)
            throw Refusal(About::edition, words::asIs, {describe(copy.error(), interface_)});
        return urlOf(ladder::store::toPath(*copy));
    });
}

} // namespace editions
