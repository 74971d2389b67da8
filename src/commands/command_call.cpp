#include "commands/command_call.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <rtl/uri.hxx>

#include <algorithm>
#include <iterator>
#include <utility>

namespace commands {

using namespace css;

namespace {

constexpr char protocol[] = "org.participatieladder:";

/// The value as a text. A macro may give a year as a number.
rtl::OUString textOf(const uno::Any& value) {
    double number = 0;
    if (value >>= number)
        return rtl::OUString::number(number);
    rtl::OUString text;
    if (!(value >>= text))
        throw lang::IllegalArgumentException("an argument that is neither a text nor a number", {}, 0);
    return text;
}

rtl::OUString decoded(const rtl::OUString& text) {
    return rtl::Uri::decode(text, rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
}

} // namespace

void CommandCall::set(const rtl::OUString& name, const uno::Any& value) {
    for (const auto& [known, text] : {std::pair("area", &area), {"edition", &edition}, {"scope", &scope}}) {
        if (name.equalsIgnoreAsciiCaseAscii(known)) {
            *text = textOf(value);
            return;
        }
    }
    options.push_back({name, -1, value, {}});
}

bool isArgument(const rtl::OUString& name) {
    constexpr const char* names[] = {"Area",     "Edition", "Scope",   "Language", "Kind",
                                     "Position", "Item",    "Measure", "Areas",    "Items",
                                     "Measures", "AreasIn", "Notes",   "Chart"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char* known) { return name.equalsIgnoreAsciiCaseAscii(known); });
}

CommandCall parse(const rtl::OUString& url) {
    CommandCall call;
    if (!url.startsWith(protocol))
        return call;
    const auto rest = url.copy(static_cast<sal_Int32>(std::size(protocol)) - 1);
    const auto mark = rest.indexOf('?');
    call.command = mark < 0 ? rest : rest.copy(0, mark);
    for (sal_Int32 position = mark < 0 ? -1 : mark + 1; position >= 0;) {
        const auto argument = rest.getToken(0, '&', position);
        const auto equals = argument.indexOf('=');
        if (equals > 0)
            call.set(decoded(argument.copy(0, equals)), uno::Any(decoded(argument.copy(equals + 1))));
    }
    return call;
}

} // namespace commands
