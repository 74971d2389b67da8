#include "editions/service.hpp"

#include "editions/check.hpp"
#include "editions/words.hpp"
#include "ladder/explain.hpp"
#include "ladder/lookup.hpp"
#include "office/catalogue.hpp"
#include "office/interface_language.hpp"
#include "office/options.hpp"
#include "office/strings.hpp"
#include "sheets/place.hpp"
#include "sheets/refusal.hpp"
#include "workbook/maker.hpp"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <cppuhelper/supportsservice.hxx>

#include <vector>

namespace editions {

using namespace css;
using org::participatieladder::Defect;
using sheets::Refusal;

namespace {

constexpr char implementationName[] = "org.participatieladder.Editions";
constexpr char serviceName[] = "org.participatieladder.Editions";

/// Positions of arguments in XEditions.
namespace argument {
constexpr int edition = 0;
constexpr int document = 0;
constexpr int options = 2;
} // namespace argument

const ladder::Edition& editionCalled(const ladder::Catalogue& catalogue, const std::string& name,
                                     ladder::Language interface) {
    const ladder::Term term = std::string_view(name);
    if (const auto edition = ladder::findEdition(catalogue, term))
        return **edition;
    throw Refusal(argument::edition, words::asIs, {ladder::explain(catalogue, {}, {}, term, interface)});
}

/// The language asked for, or `language` where none is.
ladder::Language languageIn(const Service::Options& options, ladder::Language language) {
    for (const auto& option : options) {
        const auto name = ladder::abbreviate(office::toUtf8(option.Name));
        if (option.Name != "Language")
            throw Refusal(argument::options, words::unknownOption, {name});
        rtl::OUString value;
        if (!(option.Value >>= value))
            throw Refusal(argument::options, words::notAText, {name});
        if (value == "nl")
            language = ladder::Language::dutch;
        else if (value == "en")
            language = ladder::Language::english;
        else
            throw Refusal(argument::options, words::unknownLanguage,
                          {ladder::abbreviate(office::toUtf8(value))});
    }
    return language;
}

sheets::Spreadsheet spreadsheetOf(const Service::Document& document) {
    const sheets::Spreadsheet spreadsheet(document, uno::UNO_QUERY);
    if (!spreadsheet.is())
        throw Refusal(argument::document, words::notASpreadsheet);
    return spreadsheet;
}

Defect defectOf(const workbook::CellDefect& defect) {
    const auto* kind = defect.severity == workbook::Severity::error ? "error" : "warning";
    const auto address = defect.sheet.empty() ? std::string() : sheets::relative(defect.cell);
    return {office::toOUString(defect.sheet), office::toOUString(address), office::toOUString(kind),
            office::toOUString(defect.message)};
}

} // namespace

Service::Service(const uno::Reference<uno::XComponentContext>& context)
    : context_(context)
    , interface_(office::interfaceLanguage(context)) {}

/// Lets no exception into the office but those that the interface names.
template<class Call>
auto Service::guarded(Call call) {
    try {
        return call();
    } catch (const Refusal& refusal) {
        throw lang::IllegalArgumentException(office::toOUString(refusal.message(interface_)), *this,
                                             static_cast<sal_Int16>(refusal.argument()));
    } catch (const std::exception& failure) {
        throw uno::RuntimeException(office::toOUString(failure.what()), *this);
    } catch (const uno::RuntimeException&) {
        throw;
    } catch (const uno::Exception& failure) {
        throw uno::RuntimeException(failure.Message, *this);
    }
}

Service::Document Service::makeWorkbook(const rtl::OUString& edition, sal_Bool withFigures,
                                        const Options& options) {
    return guarded([&] {
        const auto language =
            languageIn(options, office::readOptions(context_).sheetLanguage.value.value_or(interface_));
        const auto catalogue = office::catalogue();
        const auto& from = editionCalled(*catalogue, office::toUtf8(edition), interface_);
        const auto content = withFigures ? workbook::Content::figures : workbook::Content::blank;
        return Document(workbook::makeWorkbook(context_, from, content, language), uno::UNO_QUERY_THROW);
    });
}

Service::Defects Service::check(const Document& document) {
    return guarded([&] {
        const auto check = checkWorkbook(spreadsheetOf(document), *office::catalogue(), interface_);
        std::vector<Defect> defects;
        for (const auto& finding : check.findings)
            defects.push_back(defectOf(finding));
        return Defects(defects.data(), static_cast<sal_Int32>(defects.size()));
    });
}

rtl::OUString Service::getImplementationName() {
    return implementationName;
}

sal_Bool Service::supportsService(const rtl::OUString& name) {
    return cppu::supportsService(this, name);
}

uno::Sequence<rtl::OUString> Service::getSupportedServiceNames() {
    const rtl::OUString name(serviceName);
    return {&name, 1};
}

} // namespace editions
