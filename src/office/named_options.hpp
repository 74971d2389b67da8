// The options of a method or a command: values by name, in any order.
#pragma once

#include "ladder/characters.hpp"
#include "ladder/vocabulary.hpp"
#include "office/refusal.hpp"
#include "office/strings.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace office {

/// What a word means, matched as names are, without regard to case. Throws `refusal`, with the word as its
/// argument, where it means nothing.
template<class Value>
Value meaningOf(const ladder::Vocabulary<Value>& words, const rtl::OUString& word, About about,
                const Words& refusal) {
    const auto text = toUtf8(word);
    if (const auto value = words.find(text))
        return *value;
    throw Refusal(about, refusal, {ladder::abbreviate(text)});
}

/// An option that a method has: its name, and the variable that gets its value.
class Option {
public:
    Option(const char* name, rtl::OUString& text);
    Option(const char* name, bool& isSo);
    /// Some texts: in a sequence, of which a number reads as its digits, or in one text with ";" between
    /// them.
    Option(const char* name, std::vector<std::string>& texts);
    /// The code of a language in which we speak.
    Option(const char* name, ladder::Language& language);
    /// One of some words; see meaningOf.
    template<class Value>
    Option(const char* name, Value& value, const ladder::Vocabulary<Value>& words, const Words& refusal)
        : name_(name)
        , take_([&, name](const css::uno::Any& given) {
            value = meaningOf(words, textIn(given, name), About::options, refusal);
        }) {}

    const char* name() const { return name_; }
    void take(const css::uno::Any& given) const { take_(given); }

private:
    static rtl::OUString textIn(const css::uno::Any& given, const char* name);

    const char* name_;
    std::function<void(const css::uno::Any& given)> take_;
};

/// Reads options into the variables of those that a method has, without regard to the case of their names; a
/// variable whose option is left out stays as it is. Throws Refusal, which lists the options where one is not
/// known.
void readNamedOptions(const css::uno::Sequence<css::beans::PropertyValue>& given,
                      std::initializer_list<Option> known);

} // namespace office
