#include "panel/file_dialogs.hpp"

#include "ladder/store/paths.hpp"
#include "office/strings.hpp"
#include "panel/editions_words.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePicker3.hpp>
#include <osl/file.hxx>

namespace panel {

using namespace css;
using namespace css::ui::dialogs;

namespace {

/// The file that the user has chosen in a dialog.
std::optional<std::filesystem::path> chosenIn(const uno::Reference<XFilePicker3>& dialog) {
    if (dialog->execute() != ExecutableDialogResults::OK)
        return std::nullopt;
    const auto urls = dialog->getSelectedFiles();
    rtl::OUString path;
    if (!urls.hasElements() ||
        osl::FileBase::getSystemPathFromFileURL(urls[0], path) != osl::FileBase::E_None)
        return std::nullopt;
    return ladder::store::toPath(office::toUtf8(path));
}

} // namespace

std::optional<std::filesystem::path> askWhichPackage(const uno::Reference<uno::XComponentContext>& context,
                                                     ladder::Language language) {
    const auto dialog = FilePicker::createWithMode(context, TemplateDescription::FILEOPEN_SIMPLE);
    dialog->appendFilter(office::toOUString(say(language, editions_words::packages)),
                         "*.zip;datapackage.json");
    return chosenIn(dialog);
}

std::optional<ExportTarget> askWhereToExport(const uno::Reference<uno::XComponentContext>& context,
                                             const std::string& name, ladder::Language language) {
    const auto dialog = FilePicker::createWithMode(context, TemplateDescription::FILESAVE_AUTOEXTENSION);
    const auto package = office::toOUString(say(language, editions_words::packageFilter));
    const auto sdmx = office::toOUString(say(language, editions_words::sdmxFilter));
    dialog->appendFilter(package, "*.zip");
    dialog->appendFilter(sdmx, "*.csv");
    dialog->setCurrentFilter(package);
    dialog->setDefaultName(office::toOUString(name));
    auto file = chosenIn(dialog);
    if (!file)
        return std::nullopt;
    const auto format =
        dialog->getCurrentFilter() == sdmx ? editions::Format::sdmxCsv : editions::Format::package;
    if (file->extension().empty()) // the dialogs of some desktops do not add it
        *file += format == editions::Format::sdmxCsv ? ".csv" : ".zip";
    return ExportTarget{format, *file};
}

} // namespace panel
