#include "options/page.hpp"

#include "office/interface_language.hpp"
#include "office/properties.hpp"
#include "office/strings.hpp"
#include "options/words.hpp"
#include "shelf/catalogue.hpp"
#include "shelf/editions.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/lang/WrappedTargetException.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <iterator>

namespace options {

using namespace css;

namespace {

constexpr char componentName[] = "org.participatieladder.OptionsPage"; // and its service
constexpr char eventMethod[] = "external_event";
constexpr char browseMethod[] = "browse";

using Controls = uno::Reference<awt::XControlContainer>;
/// The languages in the order of their list; none is that of the interface.
std::vector<std::optional<ladder::Language>> languages() {
    std::vector<std::optional<ladder::Language>> choices{std::nullopt};
    choices.insert(choices.end(), ladder::allLanguages.begin(), ladder::allLanguages.end());
    return choices;
}

uno::Reference<awt::XControlModel> modelOf(const Controls& controls, const char* name) {
    const auto control = controls->getControl(rtl::OUString::createFromAscii(name));
    return uno::Reference<awt::XControl>(control, uno::UNO_SET_THROW)->getModel();
}

void fillList(const Controls& controls, const char* name, const std::vector<std::string>& entries,
              std::ptrdiff_t selected) {
    std::vector<rtl::OUString> items;
    items.reserve(entries.size());
    for (const auto& entry : entries)
        items.push_back(office::toOUString(entry));
    const auto model = modelOf(controls, name);
    office::set(model, "StringItemList", office::sequence(items));
    office::set(model, "SelectedItems", office::sequence({static_cast<sal_Int16>(selected)}));
}

std::size_t selectedIn(const Controls& controls, const char* name) {
    const auto selected = office::get<uno::Sequence<sal_Int16>>(modelOf(controls, name), "SelectedItems");
    return selected.hasElements() ? static_cast<std::size_t>(selected[0]) : 0;
}

/// Gives the lines of a text field that are not empty.
std::vector<std::string> linesIn(const Controls& controls, const char* name) {
    const auto text = office::get<rtl::OUString>(modelOf(controls, name), "Text");
    std::vector<std::string> lines;
    for (sal_Int32 start = 0; start >= 0;) {
        const auto line = text.getToken(0, '\n', start).trim();
        if (!line.isEmpty())
            lines.push_back(office::toUtf8(line));
    }
    return lines;
}

void showFolders(const Controls& controls, const std::vector<std::string>& folders) {
    std::string lines;
    for (const auto& folder : folders)
        lines += folder + "\n";
    office::set(modelOf(controls, "folders"), "Text", office::toOUString(lines));
}

/// Shows that an administrator has fixed an option, which then cannot be changed.
void lock(const Controls& controls, const char* control, const char* hint, bool isLocked) {
    office::set(modelOf(controls, control), "Enabled", !isLocked);
    const auto hintModel = modelOf(controls, hint);
    office::set(hintModel, "EnableVisible", isLocked);
    office::set(modelOf(controls, control), "HelpText",
                isLocked ? office::get<rtl::OUString>(hintModel, "Label") : rtl::OUString());
}

} // namespace

Page::Page(const uno::Reference<uno::XComponentContext>& context)
    : WithServiceInfo(componentName, componentName)
    , context_(context) {}

sal_Bool Page::callHandlerMethod(const Window& window, const uno::Any& event, const rtl::OUString& method) {
    rtl::OUString happened;
    const bool browses = method == browseMethod;
    if (!browses && (method != eventMethod || !(event >>= happened)))
        return false;
    try {
        const Controls controls(window, uno::UNO_QUERY_THROW);
        if (browses)
            browse(controls);
        else if (happened == "ok")
            save(controls);
        else if (happened == "initialize" || happened == "back")
            fill(controls);
    } catch (const std::exception& failure) {
        throw uno::RuntimeException(office::toOUString(failure.what()), *this);
    } catch (const uno::RuntimeException&) {
        throw;
    } catch (const uno::Exception& failure) {
        throw lang::WrappedTargetException(failure.Message, *this, uno::Any(failure));
    }
    return true;
}

void Page::fill(const Controls& controls) {
    const auto options = office::readOptions(context_);
    fillEditions(controls, options);
    fillLanguages(controls, options);
    fillFolders(controls, options);
    fillChanges(controls, options);
}

void Page::fillEditions(const Controls& controls, const office::Options& options) {
    const auto language = office::interfaceLanguage(context_);
    const auto catalogue = shelf::catalogue();
    const auto& wanted = options.defaultEdition.value;
    const auto* fixed = catalogue->find(wanted);

    editions_ = {""};
    std::vector<std::string> entries{
        say(language, words::latest, {catalogue->nameToWrite(catalogue->latestEdition())})};
    for (auto edition = catalogue->editions().rbegin(); edition != catalogue->editions().rend(); ++edition) {
        entries.push_back(catalogue->nameToWrite(**edition));
        // An option that names a year stays a year, though it means this edition today.
        editions_.push_back(edition->get() == fixed ? wanted : entries.back());
    }
    if (fixed == nullptr && !wanted.empty()) {
        entries.push_back(say(language, words::absent, {wanted}));
        editions_.push_back(wanted);
    }
    fillList(controls, "edition", entries,
             std::find(editions_.begin(), editions_.end(), wanted) - editions_.begin());
    lock(controls, "edition", "editionLocked", options.defaultEdition.isLocked);
}

void Page::fillLanguages(const Controls& controls, const office::Options& options) const {
    const auto language = office::interfaceLanguage(context_);
    const auto choices = languages();
    std::vector<std::string> entries;
    entries.reserve(choices.size());
    for (const auto choice : choices)
        entries.push_back(choice ? words::ownNames.in(*choice) : say(language, words::asInterface));
    const auto selected = std::find(choices.begin(), choices.end(), options.sheetLanguage.value);
    fillList(controls, "language", entries, selected - choices.begin());
    lock(controls, "language", "languageLocked", options.sheetLanguage.isLocked);
}

void Page::fillFolders(const Controls& controls, const office::Options& options) {
    showFolders(controls, options.sharedFolders.value);
    lock(controls, "folders", "foldersLocked", options.sharedFolders.isLocked);
    office::set(modelOf(controls, "browse"), "EnableVisible", !options.sharedFolders.isLocked);
}

void Page::fillChanges(const Controls& controls, const office::Options& options) const {
    const auto language = office::interfaceLanguage(context_);
    fillList(controls, "changes",
             {say(language, words::follow), say(language, words::ask), say(language, words::never)},
             static_cast<std::ptrdiff_t>(options.sharedChanges.value));
    lock(controls, "changes", "changesLocked", options.sharedChanges.isLocked);
    if (!options.sharedChanges.isLocked)
        office::set(modelOf(controls, "changes"), "HelpText",
                    office::toOUString(say(language, words::changesHelp)));
}

/// Adds the folder that the user chooses in the dialog of the office below those that are there.
void Page::browse(const Controls& controls) const {
    const auto dialog = ui::dialogs::FolderPicker::create(context_);
    dialog->setTitle(office::toOUString(say(office::interfaceLanguage(context_), words::chooseFolder)));
    rtl::OUString path;
    if (dialog->execute() != ui::dialogs::ExecutableDialogResults::OK ||
        osl::FileBase::getSystemPathFromFileURL(dialog->getDirectory(), path) != osl::FileBase::E_None)
        return;
    auto folders = linesIn(controls, "folders");
    const auto folder = office::toUtf8(path);
    if (std::find(folders.begin(), folders.end(), folder) == folders.end())
        folders.push_back(folder);
    showFolders(controls, folders);
}

void Page::save(const Controls& controls) const {
    office::Options options;
    options.defaultEdition.value = editions_.at(selectedIn(controls, "edition"));
    options.sheetLanguage.value = languages().at(selectedIn(controls, "language"));
    options.sharedFolders.value = linesIn(controls, "folders");
    options.sharedChanges.value = static_cast<ladder::store::Changes>(selectedIn(controls, "changes"));
    office::writeOptions(context_, options);
    shelf::followOptions(context_);
}

uno::Sequence<rtl::OUString> Page::getSupportedMethodNames() {
    return office::sequence<rtl::OUString>({eventMethod, browseMethod});
}

} // namespace options
