// The languages in which we speak, and those of the texts of an edition. They are two things: what is said
// around the figures can be in a language that no edition has.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ladder {

/// A language in which we speak to people: sentences, headings, numbers, dates and plurals.
///
/// To add one, add it here and follow the compiler: whatever must be said in it is an error until it is.
enum class Language { dutch, english };
inline constexpr std::array allLanguages{Language::dutch, Language::english};

/// A value for each language in which we speak. The constructor takes all of them, so that none is forgotten.
template<class Value>
class InEachLanguage {
public:
    constexpr InEachLanguage(Value dutch, Value english)
        : dutch_(std::move(dutch))
        , english_(std::move(english)) {}

    /// Asks `valueIn` for the value in each language.
    template<class ValueIn>
    static InEachLanguage from(ValueIn valueIn) {
        return {valueIn(Language::dutch), valueIn(Language::english)};
    }

    constexpr const Value& in(Language language) const {
        switch (language) {
        case Language::dutch:
            return dutch_;
        case Language::english:
            break;
        }
        return english_;
    }

private:
    Value dutch_;
    Value english_;
};
static_assert(sizeof(InEachLanguage<char>) == allLanguages.size());

/// The code of ISO 639 by which options and locales name a language.
inline constexpr InEachLanguage<std::string_view> languageCodes{"nl", "en"};

constexpr std::optional<Language> languageWithCode(std::string_view code) {
    for (const auto language : allLanguages) {
        if (languageCodes.in(language) == code)
            return language;
    }
    return std::nullopt;
}

/// A language of the texts of an edition.
enum class TextLanguage { dutch, english };
inline constexpr std::array allTextLanguages{TextLanguage::dutch, TextLanguage::english};

/// The one in which the publication is printed.
inline constexpr auto officialLanguage = TextLanguage::dutch;

/// What stands behind the name of a column in a package, and of a field or a list in a formula, that is in a
/// language: "name", "name_en".
constexpr std::string_view suffixOf(TextLanguage language) {
    switch (language) {
    case TextLanguage::dutch:
        return "";
    case TextLanguage::english:
        break;
    }
    return "_en";
}

/// The language of the texts that are shown to someone to whom we speak in this language.
constexpr TextLanguage textLanguageFor(Language language) {
    switch (language) {
    case Language::dutch:
        return TextLanguage::dutch;
    case Language::english:
        break;
    }
    return TextLanguage::english;
}

/// The language in which we speak where a formula has asked for texts in this language.
constexpr Language languageAround(TextLanguage language) {
    switch (language) {
    case TextLanguage::dutch:
        return Language::dutch;
    case TextLanguage::english:
        break;
    }
    return Language::english;
}

/// The language around the official texts. Functions answer in it, so that a document says the same on every
/// machine.
inline constexpr auto languageOfAnswers = languageAround(officialLanguage);

/// A text of an edition, in each of its languages.
struct Text {
    std::string nl;
    std::string en;

    /// Asks `textIn` for the text in each language.
    template<class TextIn>
    static Text from(TextIn textIn) {
        return {textIn(TextLanguage::dutch), textIn(TextLanguage::english)};
    }

    const std::string& in(TextLanguage language) const {
        switch (language) {
        case TextLanguage::dutch:
            return nl;
        case TextLanguage::english:
            break;
        }
        return en;
    }
    const std::string& in(Language language) const { return in(textLanguageFor(language)); }
    const std::string& official() const { return in(officialLanguage); }
    bool operator==(const Text&) const = default;
};
static_assert(sizeof(Text) == allTextLanguages.size() * sizeof(std::string));

} // namespace ladder
