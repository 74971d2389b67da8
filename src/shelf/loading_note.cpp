#include "shelf/loading_note.hpp"

#include "ladder/store/paths.hpp"
#include "ladder/time.hpp"
#include "office/configuration.hpp"
#include "office/strings.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <osl/security.hxx>

namespace shelf {

using namespace css;

namespace {

std::string userName(const uno::Reference<uno::XComponentContext>& context) {
    const uno::Reference<container::XNameAccess> data(
        office::configuration(context, "/org.openoffice.UserProfile/Data"), uno::UNO_QUERY_THROW);
    rtl::OUString first;
    rtl::OUString last;
    data->getByName("givenname") >>= first;
    data->getByName("sn") >>= last;
    auto name = rtl::OUString(first + " " + last).trim();
    if (name.isEmpty())
        osl::Security().getUserName(name);
    return office::toUtf8(name);
}

} // namespace

ladder::Loading loadedNow(const uno::Reference<uno::XComponentContext>& context,
                          const std::string& fromFile) {
    auto path = ladder::store::toPath(fromFile);
    if (!path.has_filename()) // as that of a folder that ends in a slash
        path = path.parent_path();
    return {userName(context), ladder::nowInUtc("%Y-%m-%dT%H:%M:%SZ"),
            ladder::store::toUtf8(path.filename())};
}

} // namespace shelf
