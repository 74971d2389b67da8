#include "support/office.hpp"

#include "support/process.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XSet.hpp>
#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/task/XInteractionApprove.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/ucb/XCommandEnvironment.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <cppuhelper/implbase2.hxx>
#include <osl/file.hxx>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <future>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace css;

namespace support {
namespace {

constexpr auto startTimeout = std::chrono::seconds(120);

/// With it an office that has just made its profile asks whoever started it to be started again.
constexpr int exitCodeForRestart = 81;

void writeSettings(const std::filesystem::path& profile, const Settings& settings) {
    const auto file = profile / "user" / "registrymodifications.xcu";
    if (std::filesystem::exists(file))
        return;
    std::filesystem::create_directories(file.parent_path());
    const auto item = [](const std::string& path, const std::string& name, const std::string& value) {
        return "<item oor:path=\"" + path + "\"><prop oor:name=\"" + name + "\" oor:op=\"fuse\"><value>" +
               value + "</value></prop></item>\n";
    };
    std::ofstream(file) << R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" )"
                        << R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
)" << item("/org.openoffice.Office.Linguistic/General", "UILocale", settings.interface)
                        << item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", settings.locale)
                        << item("/org.openoffice.Office.Common/Misc", "FirstRun", "false")
                        << item("/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false")
                        << (settings.hasTabs
                                ? item("/org.openoffice.Office.UI.ToolbarMode/Applications/"
                                       "org.openoffice.Office.UI.ToolbarMode:Application['Calc']",
                                       "Active", "notebookbar.ui")
                                : "")
                        << "</oor:items>\n";
}

/// A list of texts as the system takes it.
std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (auto& text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// Where an office looks for the extensions of all users.
std::string sharedIn(const std::filesystem::path& shared) {
    return "-env:UNO_SHARED_PACKAGES_CACHE=" + toUtf8(toUrl(shared));
}

/// Starts soffice.bin itself, so that its process is the one we wait for.
pid_t start(const std::filesystem::path& profile, const std::string& option,
            const std::filesystem::path& shared = {}, const std::optional<Window>& window = {}) {
    const auto program = std::filesystem::path(OFFICE_PROGRAM_DIR) / "soffice.bin";
    std::vector<std::string> arguments{program.string(),
                                       "--norestore",
                                       "--nologo",
                                       "--nodefault",
                                       "--nolockcheck",
                                       option,
                                       "-env:UserInstallation=" + toUtf8(toUrl(profile))};
    if (!shared.empty())
        arguments.push_back(sharedIn(shared));
    if (!window)
        arguments.emplace_back("--headless");
    const auto argv = pointers(arguments);

    // What it forgets to remove goes with the profile.
    const auto temporary = profile / "tmp";
    std::filesystem::create_directories(temporary);
    std::vector<std::string> environment{"TMPDIR=" + temporary.string()};
    for (char** variable = environ; *variable != nullptr; ++variable) {
        if (!std::string_view(*variable).starts_with("TMPDIR="))
            environment.emplace_back(*variable);
    }
    if (window) {
        // The first of a name counts.
        environment.insert(environment.begin(),
                           {"DISPLAY=" + window->display, "SAL_USE_VCLPLUGIN=" + window->toolkit,
                            "XDG_DATA_HOME=" + temporary.string(), // where gtk keeps what was opened
                            "GDK_DPI_SCALE=" + std::to_string(window->textSize),
                            std::string("GTK_THEME=Adwaita") + (window->isDark ? ":dark" : "")});
    }
    const auto envp = pointers(environment);

    // Its output goes to a file: a pipe that it inherits would keep a caller waiting.
    const auto log = profile / "office.log";
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_TRUNC,
                                     0644);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t process = -1;
    const int failure = posix_spawn(&process, program.c_str(), &actions, nullptr, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        throw std::runtime_error("cannot start " + program.string());
    return process;
}

std::string acceptOn(const std::string& pipe) {
    return "--accept=pipe,name=" + pipe + ";urp";
}

/// Says yes to what the Extension Manager asks.
class Approval : public cppu::WeakImplHelper2<ucb::XCommandEnvironment, task::XInteractionHandler> {
public:
    uno::Reference<task::XInteractionHandler> SAL_CALL getInteractionHandler() override { return this; }
    uno::Reference<ucb::XProgressHandler> SAL_CALL getProgressHandler() override { return {}; }
    void SAL_CALL handle(const uno::Reference<task::XInteractionRequest>& request) override {
        for (const auto& continuation : request->getContinuations()) {
            const uno::Reference<task::XInteractionApprove> approve(continuation, uno::UNO_QUERY);
            if (approve.is())
                approve->select();
        }
    }
};

template<class T>
uno::Sequence<T> sequence(const std::vector<T>& values) {
    return {values.data(), static_cast<sal_Int32>(values.size())};
}

uno::Reference<sheet::XSpreadsheetDocument> load(const Office& office, const rtl::OUString& url,
                                                 bool isHidden, bool isReadOnly) {
    const auto argument = [](const char* name, bool value) {
        return beans::PropertyValue(rtl::OUString::createFromAscii(name), -1, uno::Any(value),
                                    beans::PropertyState_DIRECT_VALUE);
    };
    // With windows drawn by gtk3 a load from another thread can wait for ever.
    const std::vector arguments{argument("Hidden", isHidden), argument("ReadOnly", isReadOnly),
                                argument("OnMainThread", true)};
    const uno::Reference<frame::XComponentLoader> loader(office.desktop(), uno::UNO_QUERY_THROW);
    return {loader->loadComponentFromURL(url, "_blank", 0, sequence(arguments)), uno::UNO_QUERY_THROW};
}

} // namespace

std::string toUtf8(const rtl::OUString& text) {
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

rtl::OUString toOUString(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

rtl::OUString toUrl(const std::filesystem::path& path) {
    rtl::OUString url;
    osl::File::getFileURLFromSystemPath(toOUString(std::filesystem::absolute(path).string()), url);
    return url;
}

uno::Reference<uno::XComponentContext> localContext() {
    static const auto context = [] {
        const auto rc = toUrl(std::filesystem::path(OFFICE_PROGRAM_DIR) / "fundamentalrc");
        setenv("URE_BOOTSTRAP", toUtf8(rc).c_str(), 1);
        auto own = cppu::defaultBootstrap_InitialComponentContext();
        // The bridge must know the structures that our services give.
        const uno::Reference<container::XSet> types(
            own->getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager"),
            uno::UNO_QUERY_THROW);
        types->insert(uno::Any(toUrl(TYPES_RDB)));
        return own;
    }();
    return context;
}

void startAndEnd(const std::filesystem::path& profile) {
    const auto process = start(std::filesystem::absolute(profile), "--terminate_after_init");
    int status = 0;
    waitpid(process, &status, 0);
    if (status != 0)
        throw std::runtime_error("the office does not start on " + profile.string());
}

void installForAll(const std::filesystem::path& oxt, const std::filesystem::path& shared) {
    const TemporaryFolder profile;
    run({(std::filesystem::path(OFFICE_PROGRAM_DIR) / "unopkg.bin").string(), "add", "--shared",
         "--suppress-license", oxt.string(), sharedIn(shared),
         "-env:UserInstallation=" + toUtf8(toUrl(profile.path()))});
}

Office::Office(std::filesystem::path profile, const Settings& settings, const std::optional<Window>& window)
    : profile_(std::filesystem::absolute(std::move(profile)))
    , shared_(settings.shared)
    , window_(window) {
    std::filesystem::create_directories(profile_);
    writeSettings(profile_, settings);
    const auto pipe = "participatieladder-" + std::to_string(getpid()) + "-" +
                      std::to_string(std::chrono::steady_clock::now().time_since_epoch().count());
    process_ = start(profile_, acceptOn(pipe), shared_, window_);
    connect(pipe);
}

Office::~Office() {
    close();
}

void Office::connect(const std::string& pipe) {
    const auto log = "; see " + (profile_ / "office.log").string();
    const auto resolver = bridge::UnoUrlResolver::create(localContext());
    const auto url = toOUString("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext");
    const auto deadline = std::chrono::steady_clock::now() + startTimeout;
    while (!context_.is()) {
        try {
            context_.set(resolver->resolve(url), uno::UNO_QUERY_THROW);
        } catch (const connection::NoConnectException&) {
            int status = 0;
            if (waitpid(process_, &status, WNOHANG) == process_) {
                process_ = -1;
                if (!WIFEXITED(status) || WEXITSTATUS(status) != exitCodeForRestart)
                    throw std::runtime_error("the office ended at once" + log);
                process_ = start(profile_, acceptOn(pipe), shared_, window_);
            }
            if (std::chrono::steady_clock::now() > deadline) {
                kill();
                throw std::runtime_error("the office does not answer" + log);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
}

uno::Reference<frame::XDesktop2> Office::desktop() const {
    return frame::Desktop::create(context_);
}

uno::Reference<uno::XInterface> Office::create(std::string_view service) const {
    return context_->getServiceManager()->createInstanceWithContext(toOUString(service), context_);
}

void Office::install(const std::filesystem::path& oxt) const {
    const uno::Reference<ucb::XCommandEnvironment> approval(new Approval);
    deployment::ExtensionManager::get(context_)->addExtension(toUrl(oxt), {}, "user", {}, approval);
}

void Office::removeExtension(std::string_view identifier, std::string_view fileName) const {
    const uno::Reference<ucb::XCommandEnvironment> approval(new Approval);
    deployment::ExtensionManager::get(context_)->removeExtension(toOUString(identifier), toOUString(fileName),
                                                                 "user", {}, approval);
}

void Office::enableExtension(std::string_view identifier, std::string_view fileName, bool isEnabled) const {
    const uno::Reference<ucb::XCommandEnvironment> approval(new Approval);
    const auto manager = deployment::ExtensionManager::get(context_);
    const auto extension =
        manager->getDeployedExtension("user", toOUString(identifier), toOUString(fileName), approval);
    if (isEnabled)
        manager->enableExtension(extension, {}, approval);
    else
        manager->disableExtension(extension, {}, approval);
}

std::string Office::version() const {
    const beans::PropertyValue path("nodepath", -1, uno::Any(rtl::OUString("/org.openoffice.Setup/Product")),
                                    beans::PropertyState_DIRECT_VALUE);
    const uno::Any argument(path);
    const uno::Reference<container::XNameAccess> product(
        configuration::theDefaultProvider::get(context_)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
        uno::UNO_QUERY_THROW);
    rtl::OUString version;
    product->getByName("ooSetupVersionAboutBox") >>= version;
    return toUtf8(version);
}

void Office::close() {
    // An office that has hardly started can miss the first request. One that asks a person something first
    // answers none until it is killed.
    std::vector<std::future<void>> requests;
    for (int attempt = 0; process_ >= 0 && attempt < 10; ++attempt) {
        requests.push_back(std::async(std::launch::async, [context = context_] {
            try {
                frame::Desktop::create(context)->terminate();
            } catch (const uno::Exception&) {
                // The bridge may go before the answer comes.
            }
        }));
        awaitEnd(std::chrono::seconds(5));
    }
    context_.clear();
    kill();
}

void Office::awaitEnd(std::chrono::milliseconds limit) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (process_ >= 0 && std::chrono::steady_clock::now() < deadline) {
        if (waitpid(process_, nullptr, WNOHANG) == process_)
            process_ = -1;
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

void Office::kill() {
    if (process_ < 0)
        return;
    ::kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = -1;
}

Document::Document(const Office& office, Shown shown)
    : model_(load(office, "private:factory/scalc", shown == Shown::no, false)) {}

Document::Document(const Office& office, const std::filesystem::path& file, Access access, Shown shown)
    : model_(load(office, toUrl(file), shown == Shown::no, access == Access::read)) {}

Document::~Document() {
    try {
        uno::Reference<util::XCloseable>(model_, uno::UNO_QUERY_THROW)->close(true);
    } catch (const uno::Exception&) {
        // The office is gone, and the document with it.
    }
}

uno::Reference<frame::XController> Document::controller() const {
    return uno::Reference<frame::XModel>(model_, uno::UNO_QUERY_THROW)->getCurrentController();
}

uno::Reference<sheet::XSpreadsheet> Document::sheet() const {
    if (sheetName_.empty())
        return sheetAt(0);
    return {model_->getSheets()->getByName(toOUString(sheetName_)), uno::UNO_QUERY_THROW};
}

uno::Reference<sheet::XSpreadsheet> Document::sheetAt(sal_Int32 index) const {
    const uno::Reference<container::XIndexAccess> sheets(model_->getSheets(), uno::UNO_QUERY_THROW);
    return {sheets->getByIndex(index), uno::UNO_QUERY_THROW};
}

std::vector<std::string> Document::sheetNames() const {
    std::vector<std::string> names;
    for (const auto& name : model_->getSheets()->getElementNames())
        names.push_back(toUtf8(name));
    return names;
}

uno::Reference<table::XCell> Document::cell(std::string_view address) const {
    return sheet()->getCellRangeByName(toOUString(address))->getCellByPosition(0, 0);
}

void Document::setFormula(std::string_view address, std::string_view formula) const {
    cell(address)->setFormula(toOUString(formula));
}

void Document::setFormulaLocal(std::string_view address, std::string_view formula) const {
    const uno::Reference<beans::XPropertySet> properties(cell(address), uno::UNO_QUERY_THROW);
    properties->setPropertyValue("FormulaLocal", uno::Any(toOUString(formula)));
}

void Document::setArrayFormula(std::string_view range, std::string_view formula) const {
    const uno::Reference<sheet::XArrayFormulaRange> cells(sheet()->getCellRangeByName(toOUString(range)),
                                                          uno::UNO_QUERY_THROW);
    cells->setArrayFormula(toOUString(formula));
}

void Document::setText(std::string_view address, std::string_view text) const {
    uno::Reference<text::XTextRange>(cell(address), uno::UNO_QUERY_THROW)->setString(toOUString(text));
}

void Document::setNumber(std::string_view address, double number) const {
    cell(address)->setValue(number);
}

double Document::number(std::string_view address) const {
    return cell(address)->getValue();
}

std::string Document::text(std::string_view address) const {
    return toUtf8(uno::Reference<text::XTextRange>(cell(address), uno::UNO_QUERY_THROW)->getString());
}

std::string Document::formula(std::string_view address) const {
    return toUtf8(cell(address)->getFormula());
}

int Document::error(std::string_view address) const {
    return cell(address)->getError();
}

std::vector<int> Document::errors(std::string_view range) const {
    const auto cells = sheet()->getCellRangeByName(toOUString(range));
    const auto area =
        uno::Reference<sheet::XCellRangeAddressable>(cells, uno::UNO_QUERY_THROW)->getRangeAddress();
    std::vector<int> errors;
    for (sal_Int32 row = 0; row <= area.EndRow - area.StartRow; ++row) {
        for (sal_Int32 column = 0; column <= area.EndColumn - area.StartColumn; ++column)
            errors.push_back(cells->getCellByPosition(column, row)->getError());
    }
    return errors;
}

void Document::calculate() const {
    uno::Reference<sheet::XCalculatable>(model_, uno::UNO_QUERY_THROW)->calculateAll();
}

void Document::store(const std::filesystem::path& file, std::string_view filter) const {
    const std::vector<beans::PropertyValue> arguments{beans::PropertyValue(
        "FilterName", -1, uno::Any(toOUString(filter)), beans::PropertyState_DIRECT_VALUE)};
    uno::Reference<frame::XStorable>(model_, uno::UNO_QUERY_THROW)
        ->storeToURL(toUrl(file), sequence(arguments));
}

} // namespace support
