#include "sheets/service.hpp"

#include "ladder/vocabulary.hpp"
#include "office/guarded.hpp"
#include "office/interface_language.hpp"
#include "office/options.hpp"
#include "office/strings.hpp"
#include "sheets/freeze.hpp"
#include "sheets/pieces.hpp"
#include "sheets/request.hpp"
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

/// The position of an argument in the methods of XSheets.
sal_Int16 positionOf(About about) {
    switch (about) {
    case About::area:
    case About::scope:
        return 1;
    case About::edition:
        return 2;
    case About::options:
        return 3;
    default:
        return 0;
    }
}

/// The options that XSheets describes.
struct Wanted {
    ladder::Language language;
    PieceKind kind = PieceKind::ladder;
    rtl::OUString position;
};

/// The meaning of a word that an option or an argument may have.
template<class Value>
Value meaningOf(const ladder::Vocabulary<Value>& words, const rtl::OUString& word, About about,
                const Words& refusal) {
    const auto text = office::toUtf8(word);
    if (const auto value = words.find(text))
        return *value;
    throw Refusal(about, refusal, {ladder::abbreviate(text)});
}

const ladder::Vocabulary<ladder::Language>& languages() {
    static const ladder::Vocabulary<ladder::Language> words{{"nl", ladder::Language::dutch},
                                                            {"en", ladder::Language::english}};
    return words;
}

const ladder::Vocabulary<PieceKind>& pieces() {
    static const ladder::Vocabulary<PieceKind> words{{"ladder", PieceKind::ladder},
                                                     {"comparison", PieceKind::comparison},
                                                     {"sectors", PieceKind::sectors}};
    return words;
}

const ladder::Vocabulary<Scope>& scopes() {
    static const ladder::Vocabulary<Scope> words{
        {"selection", Scope::selection}, {"sheet", Scope::sheet}, {"document", Scope::document}};
    return words;
}

Wanted read(const uno::Sequence<beans::PropertyValue>& given, ladder::Language language) {
    Wanted options{language, PieceKind::ladder, {}};
    for (const auto& option : given) {
        rtl::OUString value;
        if (!(option.Value >>= value))
            throw Refusal(About::options, words::notAText, {office::toUtf8(option.Name)});
        if (option.Name == "Language")
            options.language = meaningOf(languages(), value, About::options, words::unknownLanguage);
        else if (option.Name == "Kind")
            options.kind = meaningOf(pieces(), value, About::options, words::unknownKind);
        else if (option.Name == "Position")
            options.position = value;
        else
            throw Refusal(About::options, words::unknownOption,
                          {ladder::abbreviate(office::toUtf8(option.Name))});
    }
    return options;
}

Request requestOf(const rtl::OUString& area, const rtl::OUString& edition, ladder::Language language) {
    return {office::toUtf8(area), office::toUtf8(edition), language};
}

} // namespace

Service::Service(const uno::Reference<uno::XComponentContext>& context)
    : WithServiceInfo(componentName, componentName)
    , context_(context)
    , interface_(office::interfaceLanguage(context)) {}

/// With the exceptions that XSheets declares.
template<class Call>
auto Service::guarded(Call call) {
    return office::guarded(call, *this, [&](const Refusal& refusal) {
        const auto message = office::toOUString(refusal.message(interface_));
        if (refusal.about() == About::access)
            throw lang::IllegalAccessException(message, *this);
        throw lang::IllegalArgumentException(message, *this, positionOf(refusal.about()));
    });
}

/// Where none is asked for.
ladder::Language Service::languageOfSheets() const {
    return office::readOptions(context_).sheetLanguage.value.value_or(interface_);
}

rtl::OUString Service::sheet(SheetKind kind, const Document& document, const rtl::OUString& area,
                             const rtl::OUString& edition, const Options& options) {
    return guarded([&] {
        const auto spreadsheet = spreadsheetOf(document);
        const auto language = read(options, languageOfSheets()).language;
        return office::toOUString(insertSheet(shelf::catalogue(), spreadsheet, kind,
                                              requestOf(area, edition, language), interface_));
    });
}

rtl::OUString Service::piece(bool withChart, const Document& document, const rtl::OUString& area,
                             const rtl::OUString& edition, const Options& options) {
    return guarded([&] {
        const auto spreadsheet = spreadsheetOf(document);
        const auto wanted = read(options, languageOfSheets());
        return office::toOUString(insertPiece(*shelf::catalogue(), spreadsheet, wanted.kind,
                                              requestOf(area, edition, wanted.language), wanted.position,
                                              withChart, interface_));
    });
}

rtl::OUString Service::insertLadder(const Document& document, const rtl::OUString& area,
                                    const rtl::OUString& edition, const Options& options) {
    return sheet(SheetKind::ladder, document, area, edition, options);
}

rtl::OUString Service::insertComparison(const Document& document, const rtl::OUString& area,
                                        const rtl::OUString& edition, const Options& options) {
    return sheet(SheetKind::comparison, document, area, edition, options);
}

rtl::OUString Service::insertSectors(const Document& document, const rtl::OUString& area,
                                     const rtl::OUString& edition, const Options& options) {
    return sheet(SheetKind::sectors, document, area, edition, options);
}

rtl::OUString Service::insertQuality(const Document& document, const rtl::OUString& area,
                                     const rtl::OUString& edition, const Options& options) {
    return sheet(SheetKind::quality, document, area, edition, options);
}

rtl::OUString Service::insertTable(const Document& document, const rtl::OUString& area,
                                   const rtl::OUString& edition, const Options& options) {
    return piece(false, document, area, edition, options);
}

rtl::OUString Service::insertChart(const Document& document, const rtl::OUString& area,
                                   const rtl::OUString& edition, const Options& options) {
    return piece(true, document, area, edition, options);
}

sal_Int32 Service::freeze(const Document& document, const rtl::OUString& scope) {
    return guarded([&] {
        const auto spreadsheet = spreadsheetOf(document);
        const auto cells = sheets::freeze(
            spreadsheet, meaningOf(scopes(), scope, About::scope, words::unknownScope), interface_);
        return static_cast<sal_Int32>(cells);
    });
}

rtl::OUString Service::insertEvolution(const Document& document, const rtl::OUString& area,
                                       const rtl::OUString& edition, const Options& options) {
    return sheet(SheetKind::evolution, document, area, edition, options);
}

} // namespace sheets
