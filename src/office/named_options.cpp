#include "office/named_options.hpp"

#include "ladder/characters.hpp"

#include <algorithm>

namespace office {

using namespace css;

namespace {

// clang-format off
constexpr Words unknownOption{"'%1%' is geen optie. De opties zijn: %2%.", "'%1%' is not an option. The options are: %2%."};
constexpr Words notAText{"De optie '%1%' moet een tekst zijn.", "The option '%1%' must be a text."};
constexpr Words notABoolean{"De optie '%1%' moet waar of onwaar zijn.", "The option '%1%' must be true or false."};
constexpr Words unknownLanguage{"'%1%' is geen taal voor koppen en namen. Kies 'nl' of 'en'.", "'%1%' is not a language for headings and names. Choose 'nl' or 'en'."};
// clang-format on

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
