#include "office/url.hpp"

#include <com/sun/star/util/URLTransformer.hpp>

namespace office {

using namespace css;

util::URL parsed(const uno::Reference<uno::XComponentContext>& context, const char* url) {
    util::URL result;
    result.Complete = rtl::OUString::createFromAscii(url);
    util::URLTransformer::create(context)->parseStrict(result);
    return result;
}

} // namespace office
