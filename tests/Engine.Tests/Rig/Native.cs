using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ZkGen.Engine.Tests.Rig;

/// <summary>The system calls that .NET has no method for.</summary>
internal static class Native
{
    private const int NewNetwork = 0x40000000;
    private const int InternetFamily = 2;
    private const int CloseOnExec = 0x80000;

    public static void Kill(int process, Signal signal) => Check(kill(process, (int)signal));

    public static void ChangeOwner(string path, int user, int group) => Check(chown(path, user, group));

    /// <summary>
    /// A socket belongs for ever to the network namespace that its thread was in when it was made. The thread that enters
    /// the namespace does nothing else and ends: no other is to inherit the namespace from it.
    /// </summary>
    public static Socket OpenSocket(SafeFileHandle network, SocketType type)
    {
        SafeSocketHandle? handle = null;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Check(setns(network, NewNetwork));
                handle = new(Check(socket(InternetFamily, (int)type | CloseOnExec, 0)), ownsHandle: true);
            }
            catch (Win32Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? new(handle!) : throw failure;
    }

    private static int Check(int result) => result < 0 ? throw new Win32Exception(Marshal.GetLastPInvokeError()) : result;

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);

    [DllImport("libc", SetLastError = true)]
    private static extern int chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int user, int group);

    [DllImport("libc", SetLastError = true)]
    private static extern int setns(SafeFileHandle descriptor, int type);

    [DllImport("libc", SetLastError = true)]
    private static extern int socket(int family, int type, int protocol);
}
