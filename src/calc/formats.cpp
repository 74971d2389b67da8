#include "calc/formats.hpp"

#include "office/strings.hpp"

#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace calc {

using namespace css;

namespace {

/// In the notation of Belgian Dutch.
std::string_view codeOf(Format format) {
    switch (format) {
    case Format::general:
        return "General";
    case Format::text:
        return "@";
    case Format::count:
        return "#.##0";
    case Format::decimal:
        return "#.##0,0";
    case Format::share:
        return "0,0%";
    case Format::weight:
        return "\"× \"0,0##";
    case Format::hidden:
        return "\"\";\"\";\"\";\"\"";
    case Format::labelShare:
        return "[<0,18]\"\";0%";
    case Format::breakSign:
        return "\"b\"";
    }
    return "General";
}

} // namespace

sal_Int32 keyOf(const uno::Reference<frame::XModel>& document, Format format) {
    const uno::Reference<util::XNumberFormatsSupplier> supplier(document, uno::UNO_QUERY_THROW);
    const auto formats = supplier->getNumberFormats();
    const lang::Locale belgium("nl", "BE", "");
    const auto code = office::toOUString(codeOf(format));
    const auto key = formats->queryKey(code, belgium, false);
    return key >= 0 ? key : formats->addNew(code, belgium);
}

} // namespace calc
