#include "shelf/sources.hpp"

#include "ladder/store/folder_source.hpp"
#include "ladder/store/paths.hpp"
#include "office/strings.hpp"

#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace shelf {

using namespace css;

namespace {

/// Takes a path or a file URL. What is neither stays what it is, and is refused where it is read.
std::filesystem::path folderOf(const rtl::OUString& text) {
    rtl::OUString path;
    const bool isUrl = text.startsWithIgnoreAsciiCase("file:") &&
                       osl::File::getSystemPathFromFileURL(text, path) == osl::File::E_None;
    return ladder::store::toPath(office::toUtf8(isUrl ? path : text));
}

} // namespace

ladder::store::Sources sourcesOf(const uno::Reference<uno::XComponentContext>& context,
                                 const office::Options& options) {
    using ladder::store::FolderSource;
    const auto own = util::PathSubstitution::create(context)->substituteVariables(
        "$(user)/participatieladder/editions", true);
    ladder::store::Sources sources{std::make_shared<FolderSource>(folderOf(own), true)};
    for (const auto& text : options.sharedFolders.value) {
        auto source = std::make_shared<FolderSource>(folderOf(office::toOUString(text).trim()));
        const bool isKnown = std::any_of(sources.begin(), sources.end(),
                                         [&](const auto& known) { return known->id() == source->id(); });
        if (!source->id().empty() && !isKnown)
            sources.push_back(std::move(source));
    }
    return sources;
}

} // namespace shelf
