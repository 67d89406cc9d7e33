namespace ZkGen.Build.Tests.EndToEnd;

public sealed class TaskHostTests() : Scenario(Shape.App)
{
    [Fact]
    public void The_task_may_run_in_a_process_of_its_own()
    {
        Declare();
        Build("-p:ZkGenTaskFactory=TaskHostFactory").Succeeds();
        Assert.Equal(Orders(), Project.Files(Root));
    }
}
