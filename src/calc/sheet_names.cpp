#include "calc/sheet_names.hpp"

#include "office/strings.hpp"

#include <algorithm>

namespace calc {

using namespace css;

namespace {

constexpr sal_Int32 longest = 60; // characters that a tab can show; Calc itself shortens names for Excel

/// A name without the characters that Calc forbids in it. Texts of an edition can hold any.
rtl::OUString withoutForbidden(const rtl::OUString& name) {
    const rtl::OUString forbidden(":\\/?*[]");
    rtl::OUString result;
    for (sal_Int32 i = 0; i < name.getLength(); ++i) {
        const bool isKept = forbidden.indexOf(name[i]) < 0 && name[i] >= 0x20;
        result += isKept ? name.copy(i, 1) : rtl::OUString(" ");
    }
    result = result.trim();
    while (result.startsWith("'"))
        result = result.copy(1);
    return result;
}

/// The beginning of a name, which does not end in an apostrophe or half a character.
rtl::OUString shortened(const rtl::OUString& name, sal_Int32 length) {
    auto result = name.copy(0, std::min(name.getLength(), length));
    const auto last = result.getLength() - 1;
    if (last >= 0 && result[last] >= 0xD800 && result[last] < 0xDC00)
        result = result.copy(0, last);
    result = result.trim();
    while (result.endsWith("'"))
        result = result.copy(0, result.getLength() - 1);
    return result;
}

} // namespace

rtl::OUString freeSheetName(const uno::Reference<sheet::XSpreadsheetDocument>& document,
                            std::string_view wanted) {
    const auto sheets = document->getSheets();
    const auto name = withoutForbidden(office::toOUString(wanted));
    auto candidate = shortened(name, longest);
    for (sal_Int32 number = 2; candidate.isEmpty() || sheets->hasByName(candidate); ++number) {
        const auto suffix = rtl::OUString(" ") + rtl::OUString::number(number);
        candidate = (shortened(name, longest - suffix.getLength()) + suffix).trim();
    }
    return candidate;
}

} // namespace calc
