#include "sheets/service.hpp"

#include "ladder/characters.hpp"
#include "office/guarded.hpp"
#include "office/interface_language.hpp"
#include "office/named_options.hpp"
#include "office/options.hpp"
#include "office/properties.hpp"
#include "sheets/built_table_insertion.hpp"
#include "sheets/freeze.hpp"
#include "sheets/repair.hpp"
#include "sheets/request.hpp"
#include "sheets/sheet_insertion.hpp"
#include "sheets/table_insertion.hpp"
#include "sheets/table_words.hpp"
#include "sheets/unfrozen.hpp"
#include "sheets/words.hpp"
#include "shelf/catalogue.hpp"

#include <com/sun/star/lang/IllegalAccessException.hpp>

namespace sheets {

using namespace calc;
using namespace css;
using office::About;
using office::Refusal;

namespace {

constexpr char componentName[] = "org.participatieladder.Sheets"; // and its service

// Where the argument for the area stands; those for the edition and the options follow it.
constexpr sal_Int16 afterDocument = 1;
constexpr sal_Int16 afterKind = 2;
constexpr sal_Int16 inOptions = 0; ///< it is one of the options, which follow the document

int positionOf(About about, sal_Int16 areaPosition) {
    if (areaPosition == inOptions)
        return about == About::document ? 0 : 1;
    switch (about) {
    case About::kind:
    case About::scope:
        return 1;
    case About::area:
        return areaPosition;
    case About::edition:
        return areaPosition + 1;
    case About::options:
        return areaPosition + 2;
    default:
        return 0;
    }
}

const ladder::Vocabulary<TableKind>& tables() {
    static const ladder::Vocabulary<TableKind> words{{"ladder", TableKind::ladder},
                                                     {"comparison", TableKind::comparison},
                                                     {"sectors", TableKind::sectors},
                                                     {"map", TableKind::map}};
    return words;
}

const ladder::Vocabulary<Scope>& scopes() {
    static const ladder::Vocabulary<Scope> words{
        {"selection", Scope::selection}, {"sheet", Scope::sheet}, {"document", Scope::document}};
    return words;
}

Scope scopeOf(const rtl::OUString& name) {
    return office::meaningOf(scopes(), name, About::scope, words::unknownScope);
}

/// The options that XSheets and XSheets2 describe. Those that say where a table stands, and what is in it or
/// on a map, are also taken, and ignored, where something else is inserted.
struct InsertOptions {
    ladder::Language language;
    TableKind kind = TableKind::ladder;
    rtl::OUString position;
    rtl::OUString item;
    Measure measure = Measure::count;

    InsertOptions(const Service::Options& given, ladder::Language languageOfSheets)
        : language(languageOfSheets) {
        office::readNamedOptions(given, {{"Language", language},
                                         {"Kind", kind, tables(), words::unknownKind},
                                         {"Position", position},
                                         {"Item", item},
                                         {"Measure", measure, measures(), words::unknownMeasure}});
    }
};

const PreparedSheet& sheetCalled(const rtl::OUString& kind) {
    if (const auto* sheet = sheetOfKind(kind))
        return *sheet;
    std::string kinds;
    for (const auto& sheet : preparedSheets())
        kinds.append(kinds.empty() ? "" : ", ").append(sheet.kind);
    throw Refusal(About::kind, words::unknownSheet, {ladder::abbreviate(office::toUtf8(kind)), kinds});
}

Request requestOf(const rtl::OUString& area, const rtl::OUString& edition, const InsertOptions& options) {
    return {office::toUtf8(area), office::toUtf8(edition), options.language, office::toUtf8(options.item),
            options.measure};
}

/// The arguments of XSheets4, and where the table stands.
std::pair<TableRequest, rtl::OUString> tableRequest(const Service::Options& given,
                                                    ladder::Language language) {
    TableRequest request;
    request.language = language;
    rtl::OUString edition;
    rtl::OUString position;
    office::readNamedOptions(given, {{"Areas", request.areas},
                                     {"Items", request.items},
                                     {"Measures", request.measures},
                                     {"Edition", edition},
                                     {"Language", request.language},
                                     {"AreasIn", request.areasIn, areaSides(), words::unknownSide},
                                     {"Notes", request.notes, tableNotes(), words::unknownNotes},
                                     {"Chart", request.chart, tableCharts(), words::unknownChart},
                                     {"Position", position}});
    request.edition = office::toUtf8(edition);
    return {std::move(request), position};
}

} // namespace

Service::Service(const uno::Reference<uno::XComponentContext>& context, calc::Step step)
    : WithServiceInfo(componentName, componentName)
    , context_(context)
    , interface_(office::interfaceLanguage(context))
    , step_(std::move(step)) {}

/// Calls, and turns a Refusal into an exception that XSheets declares.
template<class Call>
auto Service::guarded(Call call, sal_Int16 areaPosition) {
    return office::guarded(call, *this, [&](const Refusal& refusal) {
        const auto message = office::toOUString(refusal.message(interface_));
        if (refusal.about() == About::access)
            throw lang::IllegalAccessException(message, *this);
        throw lang::IllegalArgumentException(
            message, *this, static_cast<sal_Int16>(positionOf(refusal.about(), areaPosition)));
    });
}

/// The language of sheets where none is asked for.
ladder::Language Service::languageOfSheets() const {
    return office::readOptions(context_).sheetLanguage.value.value_or(interface_);
}

rtl::OUString Service::insertSheetOf(const rtl::OUString& kind, const Document& document,
                                     const rtl::OUString& area, const rtl::OUString& edition,
                                     const Options& options) const {
    const auto spreadsheet = spreadsheetOf(document);
    const InsertOptions given(options, languageOfSheets());
    return office::toOUString(sheets::insertSheet(context_, shelf::catalogue(), spreadsheet,
                                                  sheetCalled(kind), requestOf(area, edition, given),
                                                  interface_, step_));
}

rtl::OUString Service::insertSheet(const Document& document, const rtl::OUString& kind,
                                   const rtl::OUString& area, const rtl::OUString& edition,
                                   const Options& options) {
    return guarded([&] { return insertSheetOf(kind, document, area, edition, options); }, afterKind);
}

rtl::OUString Service::insert(const char* kind, const Document& document, const rtl::OUString& area,
                              const rtl::OUString& edition, const Options& options) {
    return guarded(
        [&] { return insertSheetOf(rtl::OUString::createFromAscii(kind), document, area, edition, options); },
        afterDocument);
}

rtl::OUString Service::insertLadder(const Document& document, const rtl::OUString& area,
                                    const rtl::OUString& edition, const Options& options) {
    return insert("ladder", document, area, edition, options);
}

rtl::OUString Service::insertComparison(const Document& document, const rtl::OUString& area,
                                        const rtl::OUString& edition, const Options& options) {
    return insert("comparison", document, area, edition, options);
}

rtl::OUString Service::insertSectors(const Document& document, const rtl::OUString& area,
                                     const rtl::OUString& edition, const Options& options) {
    return insert("sectors", document, area, edition, options);
}

rtl::OUString Service::insertQuality(const Document& document, const rtl::OUString& area,
                                     const rtl::OUString& edition, const Options& options) {
    return insert("quality", document, area, edition, options);
}

rtl::OUString Service::insertEvolution(const Document& document, const rtl::OUString& area,
                                       const rtl::OUString& edition, const Options& options) {
    return insert("evolution", document, area, edition, options);
}

rtl::OUString Service::insertAtCell(bool withChart, const Document& document, const rtl::OUString& area,
                                    const rtl::OUString& edition, const Options& options) {
    return guarded(
        [&] {
            const auto spreadsheet = spreadsheetOf(document);
            const InsertOptions given(options, languageOfSheets());
            return office::toOUString(sheets::insertTable(context_, *shelf::catalogue(), spreadsheet,
                                                          given.kind, requestOf(area, edition, given),
                                                          given.position, withChart, interface_));
        },
        afterDocument);
}

rtl::OUString Service::insertTable(const Document& document, const rtl::OUString& area,
                                   const rtl::OUString& edition, const Options& options) {
    return insertAtCell(false, document, area, edition, options);
}

rtl::OUString Service::insertChart(const Document& document, const rtl::OUString& area,
                                   const rtl::OUString& edition, const Options& options) {
    return insertAtCell(true, document, area, edition, options);
}

sal_Int32 Service::freeze(const Document& document, const rtl::OUString& scope) {
    return guarded(
        [&] {
            const auto spreadsheet = spreadsheetOf(document);
            return static_cast<sal_Int32>(sheets::freeze(spreadsheet, scopeOf(scope), interface_));
        },
        afterDocument);
}

sal_Int32 Service::repairFormulas(const Document& document, const rtl::OUString& scope) {
    return guarded(
        [&] {
            const auto spreadsheet = spreadsheetOf(document);
            const auto which = scope.isEmpty() ? Scope::document : scopeOf(scope);
            return static_cast<sal_Int32>(sheets::repair(spreadsheet, which, interface_, step_));
        },
        afterDocument);
}

uno::Sequence<rtl::OUString> Service::listUnfrozen(const Document& document, const rtl::OUString& scope) {
    return guarded(
        [&] {
            std::vector<rtl::OUString> texts;
            for (const auto& text : unfrozenIn(spreadsheetOf(document), scopeOf(scope), interface_))
                texts.push_back(office::toOUString(text));
            return office::sequence(texts);
        },
        afterDocument);
}

rtl::OUString Service::buildTable(const Document& document, const Options& arguments) {
    return guarded(
        [&] {
            const auto spreadsheet = spreadsheetOf(document);
            const auto [request, position] = tableRequest(arguments, languageOfSheets());
            const auto catalogue = shelf::catalogue();
            return office::toOUString(insertBuiltTable(resolve(*catalogue, request, interface_), spreadsheet,
                                                       position, interface_));
        },
        inOptions);
}

} // namespace sheets
