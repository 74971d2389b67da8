#include "office/named_options.hpp"

#include "ladder/characters.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace office {

using namespace css;

namespace {

// clang-format off
constexpr Words unknownOption{"'%1%' is geen optie. De opties zijn: %2%.", "'%1%' is not an option. The options are: %2%."};
constexpr Words notAText{"De optie '%1%' moet een tekst zijn.", "The option '%1%' must be a text."};
constexpr Words notAList{"De optie '%1%' moet een tekst of een rij teksten zijn.", "The option '%1%' must be a text or a sequence of texts."};
constexpr Words notABoolean{"De optie '%1%' moet waar of onwaar zijn.", "The option '%1%' must be true or false."};
constexpr Words unknownLanguage{"'%1%' is geen taal voor koppen en namen. Kies 'nl' of 'en'.", "'%1%' is not a language for headings and names. Choose 'nl' or 'en'."};
// clang-format on

/// The parts of a text between semicolons, without spaces around them; those that are empty are left out.
std::vector<std::string> partsOf(const rtl::OUString& text) {
    std::vector<std::string> parts;
    for (sal_Int32 position = 0; position >= 0;) {
        const auto part = text.getToken(0, ';', position).trim();
        if (!part.isEmpty())
            parts.push_back(toUtf8(part));
    }
    return parts;
}

std::optional<std::string> oneText(const uno::Any& given) {
    rtl::OUString text;
    double number = 0;
    if (given >>= text)
        return toUtf8(text);
    if (given >>= number)
        return toUtf8(rtl::OUString::number(number));
    return std::nullopt;
}

std::vector<std::string> textsIn(const uno::Any& given, const char* name) {
    if (rtl::OUString text; given >>= text)
        return partsOf(text);
    std::vector<std::string> texts;
    if (uno::Sequence<rtl::OUString> all; given >>= all) {
        for (const auto& text : all)
            texts.push_back(toUtf8(text));
        return texts;
    }
    uno::Sequence<uno::Any> all(&given, 1); // of Basic, or a single number
    given >>= all;
    for (const auto& one : all) {
        auto text = oneText(one);
        if (!text)
            throw Refusal(About::options, notAList, {name});
        texts.push_back(std::move(*text));
    }
    return texts;
}

} // namespace

Option::Option(const char* name, rtl::OUString& text)
    : name_(name)
    , take_([&text, name](const uno::Any& given) { text = textIn(given, name); }) {}

Option::Option(const char* name, bool& isSo)
    : name_(name)
    , take_([&isSo, name](const uno::Any& given) {
        if (!(given >>= isSo))
            throw Refusal(About::options, notABoolean, {name});
    }) {}

Option::Option(const char* name, std::vector<std::string>& texts)
    : name_(name)
    , take_([&texts, name](const uno::Any& given) { texts = textsIn(given, name); }) {}

Option::Option(const char* name, ladder::Language& language)
    : Option(name, language, ladder::languagesByCode(), unknownLanguage) {}

rtl::OUString Option::textIn(const uno::Any& given, const char* name) {
    rtl::OUString text;
    if (!(given >>= text))
        throw Refusal(About::options, notAText, {name});
    return text;
}

void readNamedOptions(const uno::Sequence<beans::PropertyValue>& given, std::initializer_list<Option> known) {
    for (const auto& one : given) {
        const auto* option = std::find_if(known.begin(), known.end(), [&](const Option& candidate) {
            return one.Name.equalsIgnoreAsciiCaseAscii(candidate.name());
        });
        if (option != known.end()) {
            option->take(one.Value);
            continue;
        }
        std::string names;
        for (const auto& candidate : known)
            names.append(names.empty() ? "" : ", ").append(candidate.name());
        throw Refusal(About::options, unknownOption, {ladder::abbreviate(toUtf8(one.Name)), names});
    }
}

} // namespace office
